using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Mutants.Tests;

/// <summary>What became of one mutant when all scenarios ran against it. Only names are kept: the evidence of all runs would fill gigabytes.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Killers">Scenarios of its requirement that failed.</param>
/// <param name="Strangers">Failed scenarios none of whose requirements the mutant touches.</param>
/// <param name="Errors">Scenarios in which the suite itself erred, with the reason.</param>
public sealed record MutantOutcome(
    Mutant Mutant, IReadOnlyList<string> Killers, IReadOnlyList<string> Strangers, IReadOnlyList<string> Errors)
{
    /// <summary>Reads it from <paramref name="report"/>.</summary>
    public static MutantOutcome Of(Mutant mutant, RunReport report)
    {
        var touched = mutant.AlsoFails.Append(mutant.Requirement).ToHashSet(StringComparer.Ordinal);
        var failed = report.Scenarios.Where(s => s.Verdict is Verdict.Fail or Verdict.Warning).ToList();
        var killers = failed.Where(s => s.Requirements.Contains(mutant.Requirement)).ToList();

        // Who lets nobody in fails every scenario in which somebody has to be let in: that is one fault and tells of no other rule.
        var shutsOut = mutant.ShutsOut || killers.Any(IsOfAdmission);
        return new MutantOutcome(
            mutant,
            [.. killers.Select(s => s.Name)],
            [.. failed.Where(s => !s.Requirements.Any(touched.Contains) && !(shutsOut && IsOfAdmission(s))).Select(s => $"{string.Join(' ', s.Requirements)} {s.Name}")],
            [.. report.Scenarios.Where(s => s.Verdict is Verdict.Error).Select(s => $"{s.Name}: {s.Reason}")]);
    }

    /// <summary>A row of the table: requirement, mutant, what it breaks, the first scenario that fails, how many others do.</summary>
    public string Row => $"| {Mutant.Requirement} | {Mutant.Name} | {Cell(Mutant.Breaks)} | {Cell(Killers.FirstOrDefault() ?? "SURVIVES")} | {Math.Max(0, Killers.Count - 1)} |";

    private static bool IsOfAdmission(ScenarioResult scenario) => scenario.Reason is { } rule && rule.EndsWith("let in", StringComparison.Ordinal);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
