using System.CommandLine;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Features;
using OneM2M.Conformance.Mutants;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 explain ID`: the rule, its clause, how it is tested, which mutant proves the test, what is ambiguous.</summary>
internal sealed class ExplainCommand(TextWriter output)
{
    private readonly Argument<string> _id = new("requirement") { Description = "Requirement id, e.g. REQ-ACP-048" };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var explain = new ExplainCommand(output);
        var command = new Command("explain", """
            Explain one requirement.

            Example:
              ts0003 explain REQ-ACP-048
            """);
        command.Add(explain._id);
        command.SetAction(explain.Execute);
        return command;
    }

    private int Execute(ParseResult parsed)
    {
        var id = parsed.GetValue(_id)!;
        var catalogue = RequirementCatalogue.Load();
        var requirement = catalogue.Find(id)
            ?? throw new UsageException($"{id}: unknown requirement; the nearest known is {Nearest.To(id, catalogue.All.Select(r => r.Id))}");
        output.WriteLine($"{requirement.Id}  {requirement.Doc} {RequirementCatalogue.Versions[requirement.Doc]}, clause {requirement.Clause}" +
            (requirement.At is { } at ? $", {at}" : ""));
        output.WriteLine($"  rule       {requirement.Says}");
        output.WriteLine($"  strength   {requirement.Modality.ToString().ToLowerInvariant()}");
        output.WriteLine($"  binds      {string.Join(", ", requirement.Roles)}");
        output.WriteLine($"  needs      {(requirement.Needs.Count > 0 ? string.Join(", ", requirement.Needs) : "a shim that lists the operation (docs/shim.md)")}");
        output.WriteLine($"  verified   {string.Join(", ", requirement.Verify)}" + (requirement.Reason is { } reason ? $": {reason}" : ""));
        if (requirement.Ambiguity is { } ambiguity)
        {
            output.WriteLine($"  ambiguity  {ambiguity.Defect} in docs/spec-defects.md");
            output.WriteLine($"  tested     {ambiguity.Reading}");
            output.WriteLine($"  tolerated  {ambiguity.Alternative}");
        }

        foreach (var scenario in ConformanceRun.List(typeof(FeaturesAssembly).Assembly, new Selection { Requirements = [requirement.Id] }))
            output.WriteLine($"  scenario   {scenario.Feature}: {scenario.Name}");
        foreach (var mutant in Mutant.All.Where(m => m.Requirement == requirement.Id))
            output.WriteLine($"  mutant     {mutant.Name}: {mutant.Breaks} (see it fail: ts0003 run --requirement {requirement.Id} --mutant {mutant.Name})");
        return ExitCode.Passed;
    }
}
