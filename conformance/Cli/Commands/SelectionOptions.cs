using System.CommandLine;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>The options by which `run` and `list` choose scenarios.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<string[]> _clause = new("--clause") { Description = "Only this clause and what is below it, e.g. 7.1 (repeatable)", HelpName = "CLAUSE" };
    private readonly Option<string[]> _requirement = new("--requirement") { Description = "Only this requirement, e.g. REQ-ACP-048 (repeatable)", HelpName = "ID" };
    private readonly Option<string[]> _tag = new("--tag") { Description = "Only scenarios with this tag (repeatable)", HelpName = "TAG" };
    private readonly Option<string[]> _exclude = new("--exclude") { Description = "Leave out this tag, requirement or clause (repeatable)", HelpName = "WHAT" };

    /// <summary>Adds the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Add(_clause);
        command.Add(_requirement);
        command.Add(_tag);
        command.Add(_exclude);
    }

    /// <summary>The selection. Throws <see cref="UsageException"/> for a clause, requirement or tag that does not exist.</summary>
    public Selection Read(ParseResult parsed, IReadOnlyList<ScenarioDescription> all)
    {
        var catalogue = RequirementCatalogue.Load();
        var clauses = catalogue.All.Select(r => r.Clause).Distinct(StringComparer.Ordinal).ToList();
        var given = new Selection
        {
            Clauses = parsed.GetValue(_clause) ?? [],
            Requirements = parsed.GetValue(_requirement) ?? [],
            Tags = parsed.GetValue(_tag) ?? [],
            Excluded = parsed.GetValue(_exclude) ?? [],
        };
        foreach (var clause in given.Clauses.Where(c => !clauses.Any(k => k == c || k.StartsWith(c + ".", StringComparison.Ordinal))))
            throw new UsageException($"--clause {clause}: no requirement stands in that clause; the nearest with some is {Nearest.To(clause, clauses)}");
        foreach (var id in given.Requirements.Where(r => catalogue.Find(r) is null))
            throw new UsageException($"--requirement {id}: unknown; the nearest known is {Nearest.To(id, catalogue.All.Select(r => r.Id))}");
        var tags = all.SelectMany(s => s.Tags).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var tag in given.Tags.Where(t => !tags.Contains(t.TrimStart('@'), StringComparer.OrdinalIgnoreCase)))
            throw new UsageException($"--tag {tag}: no scenario has it; the nearest is {Nearest.To(tag.TrimStart('@'), tags)}");
        foreach (var what in given.Excluded.Where(e => !tags.Contains(e.TrimStart('@'), StringComparer.OrdinalIgnoreCase)
            && !clauses.Any(k => k == e || k.StartsWith(e + ".", StringComparison.Ordinal))))
            throw new UsageException($"--exclude {what}: neither a tag nor a clause; the nearest is {Nearest.To(what, tags.Concat(clauses))}");
        return given;
    }
}
