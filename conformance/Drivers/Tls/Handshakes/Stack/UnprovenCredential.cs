using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>Shows certificates without the proof that we hold their key: no CertificateVerify follows.</summary>
internal sealed class UnprovenCredential(Certificate certificate) : TlsCredentialedAgreement
{
    /// <inheritdoc/>
    public Certificate Certificate => certificate;

    /// <inheritdoc/>
    public TlsSecret GenerateAgreement(TlsCertificate peerCertificate) => throw new NotSupportedException("it agrees on nothing");
}
