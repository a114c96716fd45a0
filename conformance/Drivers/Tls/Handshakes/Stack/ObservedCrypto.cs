using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>The stack's cryptography with a view into what it computes, and a hand in it where our side is to do wrong.</summary>
internal sealed class ObservedCrypto(SecretLedger ledger, Mischief mischief, bool isServer) : BcTlsCrypto
{
    /// <summary>Whether our side is the server.</summary>
    public bool IsServer => isServer;

    /// <summary>What was computed.</summary>
    public SecretLedger Ledger => ledger;

    /// <summary>What our side does wrong.</summary>
    public Mischief Mischief => mischief;

    /// <summary>Protection of the records since the last ChangeCipherSpec; null before.</summary>
    public ObservedCipher? Cipher { get; private set; }

    /// <inheritdoc/>
    public override TlsSecret CreateSecret(byte[] data) => new ObservedSecret(this, data.ToArray());

    /// <inheritdoc/>
    public override TlsECDomain CreateECDomain(TlsECConfig ecConfig) => new ObservedDomain(this, ecConfig, base.CreateECDomain(ecConfig));

    /// <inheritdoc/>
    public override TlsCipher CreateCipher(TlsCryptoParameters cryptoParams, int encryptionAlgorithm, int macAlgorithm) =>
        Cipher = new ObservedCipher(base.CreateCipher(cryptoParams, encryptionAlgorithm, macAlgorithm), mischief);

    /// <inheritdoc/>
    public override TlsCertificate CreateCertificate(short type, byte[] encoding) =>
        type == CertificateType.X509 ? new UnjudgedCertificate(this, encoding) : base.CreateCertificate(type, encoding);
}
