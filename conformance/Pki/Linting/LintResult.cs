namespace OneM2M.Conformance.Pki.Linting;

/// <summary>What the linter has to say of one file.</summary>
/// <param name="Shown">What the file holds, in a line.</param>
/// <param name="Findings">Rules that are broken, in the order of <see cref="ProfileRules.All"/>, those of the certificate before those of its issuers.</param>
/// <param name="NotJudged">What could not be judged, and why.</param>
public sealed record LintResult(string Shown, IReadOnlyList<LintFinding> Findings, IReadOnlyList<string> NotJudged)
{
    /// <summary>Whether a "shall" is broken.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error);
}
