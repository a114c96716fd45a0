namespace OneM2M.Conformance.Pki.Making;

/// <summary>A CA: its certificate, its key, and the certificates between it and the root.</summary>
/// <param name="Name">Its common name.</param>
/// <param name="Key">Its key.</param>
/// <param name="Certificate">Its certificate in DER.</param>
/// <param name="Above">Certificates of the CAs above it, without the root's, the nearest first.</param>
public sealed record Authority(string Name, TestKey Key, byte[] Certificate, IReadOnlyList<byte[]> Above)
{
    /// <summary>Its subject in DER, as what it issues names it.</summary>
    public byte[] Subject { get; init; } = Asn.Name(Name);

    /// <summary>The certificates that go out after an entity's: its own and those above it; nothing for the root.</summary>
    public IReadOnlyList<byte[]> Chain { get; init; } = [Certificate, .. Above];

    /// <summary>Revocation lists of its own and of the CAs above it, up to the root's, in DER.</summary>
    public IReadOnlyList<byte[]> RevocationLists { get; init; } = [];
}
