using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Transport.Associations;

/// <summary>Registered numbers of the wire as BouncyCastle has them, and the cryptography that all associations share.</summary>
internal static class BouncyCastle
{
    /// <summary>Without a state of its own but a random generator that locks.</summary>
    public static BcTlsCrypto Crypto { get; } = new();

    /// <summary>The same, or another one where the rules let points pass that lie on no curve.</summary>
    public static BcTlsCrypto CryptoFor(HandshakeRules rules) => rules.ChecksPoint ? Crypto : new UncheckedPointCrypto();

    /// <summary>0x0303 is TLS 1.2, 0xfefd DTLS 1.2.</summary>
    public static ProtocolVersion Version(int code) => ProtocolVersion.Get(code >> 8, code & 0xff);

    /// <summary>SignatureAndHashAlgorithm of RFC 5246 7.4.1.4.1; 0x0403 is ECDSA with SHA-256.</summary>
    public static SignatureAndHashAlgorithm SignatureAlgorithm(int code) => SignatureAndHashAlgorithm.GetInstance((short)(code >> 8), (short)(code & 0xff));

    /// <summary>What came, for a judge.</summary>
    public static PresentedChain Presented(Certificate certificate) =>
        new([.. certificate.GetCertificateList().Select(c => c.GetEncoded())], certificate.CertificateType == CertificateType.RawPublicKey);
}
