using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Security;

namespace OneM2M.Security.Certificates;

/// <summary>
/// Signatures that are verified, by a list: ECDSA on the NIST curves by name, RSA of a bounded length, Ed25519, over SHA-2. What is not in it
/// costs nothing: curves written out and giant moduli are ways to keep a verifier busy.
/// </summary>
internal static class SignatureCheck
{
    // A key of 4096 bits takes 550.
    private const int MostKeyOctets = 600;

    private static readonly Dictionary<string, (string Mechanism, string Key)> Algorithms = new()
    {
        [Oid.EcdsaWithSha256] = ("SHA-256withECDSA", Oid.EcPublicKey),
        [Oid.EcdsaWithSha384] = ("SHA-384withECDSA", Oid.EcPublicKey),
        [Oid.EcdsaWithSha512] = ("SHA-512withECDSA", Oid.EcPublicKey),
        [Oid.RsaWithSha256] = ("SHA-256withRSA", Oid.RsaEncryption),
        [Oid.RsaWithSha384] = ("SHA-384withRSA", Oid.RsaEncryption),
        [Oid.RsaWithSha512] = ("SHA-512withRSA", Oid.RsaEncryption),
        [Oid.Ed25519] = ("Ed25519", Oid.Ed25519),
    };

    /// <summary>Whether <paramref name="signature"/> is over <paramref name="signed"/> by the key in a SubjectPublicKeyInfo. Never throws.</summary>
    public static bool Holds(string algorithm, ReadOnlySpan<byte> key, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        if (!Algorithms.TryGetValue(algorithm, out var row))
            return false;
        var (keyOctets, signedOctets, signatureOctets) = (key.ToArray(), signed.ToArray(), signature.ToArray());
        return Asn1Reading.OrNull(() =>
        {
            var read = ReadKey.Read(keyOctets);
            if (read.Algorithm != row.Key || Public(read) is not { } usable)
                return null;
            var signer = SignerUtilities.GetSigner(row.Mechanism);
            signer.Init(false, usable);
            signer.BlockUpdate(signedOctets, 0, signedOctets.Length);
            return signer.VerifySignature(signatureOctets) ? usable : null;
        }) is not null;
    }

    /// <summary>Whether the key is of the list, and its point on its curve. Never throws.</summary>
    public static bool IsUsable(ReadKey key) => Asn1Reading.OrNull(() => Public(key)) is not null;

    private static AsymmetricKeyParameter? Public(ReadKey key)
    {
        var isListed = key.Algorithm switch
        {
            Oid.EcPublicKey => key.Curve is Oid.Secp256r1 or Oid.Secp384r1 or Oid.Secp521r1,
            Oid.RsaEncryption or Oid.Ed25519 => true,
            _ => false,
        };
        return isListed && key.Octets.Length <= MostKeyOctets ? PublicKeyFactory.CreateKey(SubjectPublicKeyInfo.GetInstance(Asn1Reading.Element(key.Octets))) : null;
    }
}
