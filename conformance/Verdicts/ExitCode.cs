namespace OneM2M.Conformance.Verdicts;

/// <summary>What the process returns, so that a pipeline can act on it.</summary>
public static class ExitCode
{
    /// <summary>Every applicable scenario passed.</summary>
    public const int Passed = 0;

    /// <summary>At least one Fail.</summary>
    public const int Failed = 1;

    /// <summary>Usage, target file or unreachable target.</summary>
    public const int Usage = 2;

    /// <summary>Nothing conclusive ran, or the run was stopped before its end.</summary>
    public const int Inconclusive = 3;

    /// <summary>The suite erred.</summary>
    public const int Erred = 4;

    /// <summary>
    /// The code for <paramref name="report"/>; <paramref name="strict"/> makes a Warning count as a Fail, and lets a run with an
    /// Inconclusive scenario not count as passed.
    /// </summary>
    public static int Of(RunReport report, bool strict)
    {
        var summary = report.Summary;
        return summary switch
        {
            { Error: > 0 } => Erred,
            { Fail: > 0 } => Failed,
            { Warning: > 0 } when strict => Failed,
            { Inconclusive: > 0 } when strict => Inconclusive,
            { Pass: 0, Warning: 0 } => Inconclusive,

            // A run that was stopped did not see every applicable scenario pass.
            { NotRun: > 0 } => Inconclusive,
            _ => Passed,
        };
    }
}
