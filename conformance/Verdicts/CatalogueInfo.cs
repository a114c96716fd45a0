namespace OneM2M.Conformance.Verdicts;

/// <summary>Version and digest (SHA-256, lower-case hex) of the catalogue that judged.</summary>
public sealed record CatalogueInfo(string Version, string Sha256);
