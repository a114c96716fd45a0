namespace OneM2M.Conformance.Cli.Checking;

/// <summary>One thing that a preflight looked at, or did not.</summary>
/// <param name="Kind">What came of it.</param>
/// <param name="What">What was found.</param>
/// <param name="Remedy">What to do, or null.</param>
/// <param name="Claim">Capability that the finding is about; null where every scenario rests on it, or none does.</param>
internal sealed record Finding(FindingKind Kind, string What, string? Remedy = null, string? Claim = null);
