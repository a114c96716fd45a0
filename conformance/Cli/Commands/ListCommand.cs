using System.CommandLine;
using System.Text.Json;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Features;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 list`: requirements with how they are tested, or scenarios.</summary>
internal sealed class ListCommand(TextWriter output)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private readonly SelectionOptions _selection = new();
    private readonly Argument<string> _what = new("what") { Description = "requirements or scenarios", DefaultValueFactory = _ => "requirements" };
    private readonly Option<bool> _json = new("--json") { Description = "As JSON" };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var list = new ListCommand(output);
        var command = new Command("list", """
            List requirements or scenarios.

            Examples:
              ts0003 list                                  all requirements
              ts0003 list scenarios --clause 7.1.3         scenarios of one clause
              ts0003 list requirements --json              for other tools
            """);
        list._what.AcceptOnlyFromAmong("requirements", "scenarios");
        command.Add(list._what);
        list._selection.AddTo(command);
        command.Add(list._json);
        command.SetAction(list.Execute);
        return command;
    }

    private int Execute(ParseResult parsed)
    {
        var all = ConformanceRun.List(typeof(FeaturesAssembly).Assembly, new Selection());
        var selection = _selection.Read(parsed, all);
        if (parsed.GetValue(_what) == "scenarios")
            Scenarios([.. all.Where(selection.Takes)], parsed.GetValue(_json));
        else
            Requirements(all, selection, parsed.GetValue(_json));
        return ExitCode.Passed;
    }

    private void Scenarios(IReadOnlyList<ScenarioDescription> scenarios, bool json)
    {
        if (json)
            output.WriteLine(JsonSerializer.Serialize(scenarios, Json));
        else
            foreach (var scenario in scenarios)
                output.WriteLine($"{string.Join(' ', scenario.Requirements),-24} {scenario.Feature}  {scenario.Name}");
    }

    private void Requirements(IReadOnlyList<ScenarioDescription> all, Selection selection, bool json)
    {
        // A requirement is chosen as if it were a scenario of its own.
        var chosen = RequirementCatalogue.Load().All
            .Where(r => selection.Takes(new ScenarioDescription(r.Id, r.Says, "", [r.Id], [r.Clause], [r.Id])))
            .Select(r => (Requirement: r, Scenarios: all.Count(s => s.Requirements.Contains(r.Id))))
            .ToList();
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(chosen.Select(c => new
            {
                c.Requirement.Id, c.Requirement.Doc, c.Requirement.Clause, c.Requirement.At, Modality = c.Requirement.Modality.ToString().ToLowerInvariant(),
                c.Requirement.Says, c.Requirement.Verify, c.Requirement.Reason, c.Requirement.Needs, c.Scenarios,
            }), Json));
            return;
        }

        foreach (var (requirement, scenarios) in chosen)
        {
            var how = requirement.Verify.Contains("scenario") ? $"{scenarios} scenarios" : string.Join(", ", requirement.Verify);
            output.WriteLine($"{requirement.Id}  {requirement.Doc} {requirement.Clause,-10} {how,-14} {requirement.Says}");
        }
    }
}
