namespace OneM2M.Conformance.Verdicts;

/// <summary>What was seen is not what the standard demands: Fail, or Warning for a "should".</summary>
public sealed class RequirementNotMetException(string rule, string expected, string actual)
    : Exception($"{rule}: expected {expected}, seen {actual}")
{
    /// <summary>The rule in a few words.</summary>
    public string Rule { get; } = rule;

    /// <summary>What would have been right.</summary>
    public string Expected { get; } = expected;

    /// <summary>What was seen.</summary>
    public string Actual { get; } = actual;
}
