using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Transport.Associations;

/// <summary>What an entity authenticates itself with: a certificate and its Private Signing Key (TS-0003 8.1.2.3).</summary>
public sealed class LocalCredential
{
    private readonly AsymmetricKeyParameter _key;

    /// <summary>Reads it; throws for what is no key.</summary>
    /// <param name="chain">DER, the entity's own first, without the trust anchor; for a raw public key its SubjectPublicKeyInfo alone.</param>
    /// <param name="privateKey">PKCS #8 in DER; a secret.</param>
    /// <param name="isRawPublicKey">Whether it is shown as a raw public key (RFC 7250).</param>
    public LocalCredential(IReadOnlyList<byte[]> chain, byte[] privateKey, bool isRawPublicKey = false)
    {
        Chain = chain;
        IsRawPublicKey = isRawPublicKey;
        _key = PrivateKeyFactory.CreateKey(privateKey);
    }

    /// <summary>What is shown.</summary>
    public IReadOnlyList<byte[]> Chain { get; }

    /// <summary>Whether it is shown as a raw public key.</summary>
    public bool IsRawPublicKey { get; }

    /// <summary>OCSP answer in DER that a server staples where the client asks for it (RFC 6066 8, TS-0003 8.1.2.2); null for none.</summary>
    public byte[]? Staple { get; init; }

    /// <summary>Never the key.</summary>
    public override string ToString() => IsRawPublicKey ? "raw public key" : $"{Chain.Count} certificate(s)";

    /// <summary>The same for BouncyCastle, signing as the rules say, in the association of <paramref name="context"/>.</summary>
    internal TlsCredentialedSigner Signer(TlsContext context, HandshakeRules rules)
    {
        var crypto = BouncyCastle.Crypto;
        var entries = rules.Shown(this)
            .Select(der => new CertificateEntry(IsRawPublicKey ? new BcTlsRawKeyCertificate(crypto, der) : crypto.CreateCertificate(der), null));
        var certificate = new Certificate(IsRawPublicKey ? CertificateType.RawPublicKey : CertificateType.X509, null, [.. entries]);
        return new RuledSigner(new(context), crypto, _key, certificate, rules);
    }
}
