namespace OneM2M.Transport.Associations;

/// <summary>What the other entity presented in the Security Handshake, before anybody judged it.</summary>
/// <param name="Certificates">DER, the entity's own first, as they came; of a raw public key its SubjectPublicKeyInfo alone (RFC 7250).</param>
/// <param name="IsRawPublicKey">Whether it is a raw public key.</param>
public sealed record PresentedChain(IReadOnlyList<byte[]> Certificates, bool IsRawPublicKey)
{
    /// <summary>OCSP answers in DER that a server stapled to it (RFC 6066 8).</summary>
    public IReadOnlyList<byte[]> Staples { get; init; } = [];
}
