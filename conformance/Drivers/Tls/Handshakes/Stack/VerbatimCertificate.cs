using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Tls.Crypto;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>Something of ours to show, octet for octet, also where no stack can read it.</summary>
internal sealed class VerbatimCertificate(byte[] encoding) : TlsCertificate
{
    /// <inheritdoc/>
    public BigInteger SerialNumber => BigInteger.Zero;

    /// <inheritdoc/>
    public string SigAlgOid => "";

    /// <inheritdoc/>
    public byte[] GetEncoded() => encoding;

    /// <inheritdoc/>
    public TlsEncryptor CreateEncryptor(int tlsCertificateRole) => throw Unread();

    /// <inheritdoc/>
    public TlsVerifier CreateVerifier(short signatureAlgorithm) => throw Unread();

    /// <inheritdoc/>
    public Tls13Verifier CreateVerifier(int signatureScheme) => throw Unread();

    /// <inheritdoc/>
    public byte[]? GetExtension(DerObjectIdentifier extensionOid) => null;

    /// <inheritdoc/>
    public Asn1Encodable? GetSigAlgParams() => null;

    /// <inheritdoc/>
    public short GetLegacySignatureAlgorithm() => throw Unread();

    /// <inheritdoc/>
    public bool SupportsSignatureAlgorithm(short signatureAlgorithm) => true;

    /// <inheritdoc/>
    public bool SupportsSignatureAlgorithmCA(short signatureAlgorithm) => true;

    /// <inheritdoc/>
    public TlsCertificate CheckUsageInRole(int tlsCertificateRole) => this;

    private static NotSupportedException Unread() => new("a certificate of ours is shown, never read");
}
