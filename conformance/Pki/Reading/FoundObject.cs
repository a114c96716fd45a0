namespace OneM2M.Conformance.Pki.Reading;

/// <summary>One object of a file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Octets">Its DER; empty for a private key.</param>
public sealed record FoundObject(FoundKind Kind, byte[] Octets);
