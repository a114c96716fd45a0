namespace OneM2M.Conformance.Pki.Linting;

/// <summary>A rule that is broken.</summary>
/// <param name="Rule">Which.</param>
/// <param name="Clause">The clause that demands it here.</param>
/// <param name="Severity">How much it weighs here.</param>
/// <param name="Where">What breaks it: "certificate", "issuer 1", "public key", "request", "file".</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What is expected.</param>
public sealed record LintFinding(ProfileRule Rule, string Clause, Severity Severity, string Where, string Found, string Expected);
