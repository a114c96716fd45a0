namespace OneM2M.Conformance.Catalogue;

/// <summary>Two readings of a rule: the one that is tested, and the one that is tolerated and reported as such.</summary>
/// <param name="Defect">Its entry in docs/spec-defects.md, "SD-004".</param>
/// <param name="Reading">What is tested.</param>
/// <param name="Alternative">What is tolerated.</param>
public sealed record Ambiguity(string Defect, string Reading, string Alternative);
