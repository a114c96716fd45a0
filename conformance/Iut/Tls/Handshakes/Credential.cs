namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>Something to show in a handshake, with the private key to show it.</summary>
/// <param name="Flavour">Its flavour.</param>
/// <param name="Chain">Certificates in DER, the entity's own first, without the trust anchor; for a raw public key its SubjectPublicKeyInfo alone.</param>
/// <param name="PrivateKey">PKCS #8 in DER; a secret, never shown.</param>
public sealed record Credential(PeerFlavour Flavour, IReadOnlyList<byte[]> Chain, byte[] PrivateKey)
{
    /// <summary>Never the key.</summary>
    public override string ToString() => $"{Flavour}, {Chain.Count} certificate(s)";
}
