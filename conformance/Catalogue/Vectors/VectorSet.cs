namespace OneM2M.Conformance.Catalogue.Vectors;

/// <summary>The vectors of one file.</summary>
/// <param name="Name">File name without extension; begins the ids.</param>
/// <param name="Algorithm">What is computed, in words.</param>
/// <param name="GeneratorVersion">Version of what wrote the file.</param>
/// <param name="Header">What a reader has to know first.</param>
/// <param name="Notes">What each flag means.</param>
/// <param name="Vectors">In the order of the file.</param>
public sealed record VectorSet(
    string Name,
    string Algorithm,
    string GeneratorVersion,
    IReadOnlyList<string> Header,
    IReadOnlyDictionary<string, string> Notes,
    IReadOnlyList<Vector> Vectors);
