namespace OneM2M.Conformance.Verdicts;

/// <summary>What was tested, what it claims, and which mandatory capabilities it does not claim.</summary>
public sealed record TargetInfo(
    string Name,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> MandatoryNotClaimed);
