using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>What a plan shows, in the types of the stack.</summary>
internal static class CredentialConversion
{
    /// <summary>Whether it is a raw public key (RFC 7250).</summary>
    public static bool IsRaw(this Credential credential) => credential.Flavour == PeerFlavour.Raw;

    /// <summary>Type of certificate in the registry of RFC 7250.</summary>
    public static short TypeOf(Credential credential) => credential.IsRaw() ? CertificateType.RawPublicKey : CertificateType.X509;

    /// <summary>The Certificate message that shows it.</summary>
    public static Certificate Message(Credential credential) =>
        new(TypeOf(credential), null, [.. credential.Chain.Select(c => new CertificateEntry(new VerbatimCertificate(c), null))]);

    /// <summary>
    /// A signer with its key, by an algorithm that the other side takes: over SHA-256 where that is among them. Null where it takes none
    /// that the key can do.
    /// </summary>
    public static TlsCredentialedSigner? Signer(Credential credential, ObservedCrypto crypto, TlsContext context, IEnumerable<SignatureAndHashAlgorithm>? taken)
    {
        var key = PrivateKeyFactory.CreateKey(credential.PrivateKey);
        var kind = KindOf(key);
        var algorithm = taken?.Where(a => a.Signature == kind).OrderBy(a => a.Hash == HashAlgorithm.sha256 ? 0 : 1).FirstOrDefault();

        // Before version 1.2 the algorithm follows from the key.
        var isOld = !TlsUtilities.IsTlsV12(context);
        return algorithm is null && !isOld ? null : new ObservedSigner(new TlsCryptoParameters(context), crypto, key, Message(credential), isOld ? null : algorithm);
    }

    private static short KindOf(AsymmetricKeyParameter key) => key switch
    {
        ECPrivateKeyParameters => SignatureAlgorithm.ecdsa,
        Ed25519PrivateKeyParameters => SignatureAlgorithm.ed25519,
        _ => SignatureAlgorithm.rsa,
    };
}
