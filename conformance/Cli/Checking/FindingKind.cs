namespace OneM2M.Conformance.Cli.Checking;

/// <summary>What came of a probe.</summary>
internal enum FindingKind
{
    /// <summary>As scenarios need it.</summary>
    Good,

    /// <summary>Not as they need it: those that rest on <see cref="Finding.Claim"/> would be inconclusive.</summary>
    Problem,

    /// <summary>All scenarios rest on it, and all would be inconclusive.</summary>
    Fatal,

    /// <summary>Not looked at, with the reason.</summary>
    NotProbed,
}
