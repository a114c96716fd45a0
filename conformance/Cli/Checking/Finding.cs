namespace OneM2M.Conformance.Cli.Checking;

/// <summary>One thing that a preflight looked at.</summary>
/// <param name="IsGood">Whether scenarios that rest on it would be conclusive.</param>
/// <param name="What">What was found.</param>
/// <param name="Remedy">What to do, or null.</param>
internal sealed record Finding(bool IsGood, string What, string? Remedy = null);
