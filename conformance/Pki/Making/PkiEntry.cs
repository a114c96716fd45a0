namespace OneM2M.Conformance.Pki.Making;

/// <summary>One thing that the folder of a test PKI holds for a peer to be shown.</summary>
/// <param name="File">Its file, relative to the folder; the private key stands beside it with the ending ".key".</param>
/// <param name="Flavour">The flavour that it is for.</param>
/// <param name="Identity">The identity that belongs to it.</param>
/// <param name="Deviation">What it breaks; null for what keeps every rule.</param>
public sealed record PkiEntry(string File, CertificateFlavour Flavour, string Identity, Deviation? Deviation);
