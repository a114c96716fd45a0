using System.Security.Cryptography;
using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Verifies signatures over ECDSA (secp256r1, secp384r1) and RSA; of others it says that it cannot.</summary>
internal static class SignatureCheck
{
    /// <summary>Whether <paramref name="read"/> is signed by <paramref name="key"/>; null when that cannot be computed here or a part of it is missing.</summary>
    public static bool? Verify(SignedObject read, ReadKey? key) =>
        key is not null && read is { Signed: { } signed, Algorithm: { } algorithm, Signature: { } signature } ? Verify(key, algorithm, signed.Whole, signature) : null;

    /// <summary>Whether <paramref name="signature"/> over <paramref name="signed"/> is by <paramref name="key"/>; null when that cannot be computed here.</summary>
    public static bool? Verify(ReadKey key, string algorithm, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        try
        {
            return HashOf(algorithm) is { } hash ? ByKey(key, algorithm, hash, signed, signature) : null;
        }
        catch (Exception e) when (e is CryptographicException or PlatformNotSupportedException)
        {
            // A key or an algorithm that the platform does not take: a point beside the curve, SHA-1 where it is switched off.
            return null;
        }
    }

    /// <summary>The hash of a signature algorithm that we verify.</summary>
    public static HashAlgorithmName? HashOf(string algorithm) => algorithm switch
    {
        Oids.EcdsaWithSha1 or Oids.RsaWithSha1 => HashAlgorithmName.SHA1,
        Oids.EcdsaWithSha256 or Oids.RsaWithSha256 => HashAlgorithmName.SHA256,
        Oids.EcdsaWithSha384 or Oids.RsaWithSha384 => HashAlgorithmName.SHA384,
        Oids.EcdsaWithSha512 or Oids.RsaWithSha512 => HashAlgorithmName.SHA512,
        _ => null,
    };

    /// <summary>Whether <paramref name="algorithm"/> is ECDSA with some hash.</summary>
    public static bool IsEcdsa(string algorithm) => algorithm.StartsWith("1.2.840.10045.4.", StringComparison.Ordinal);

    private static bool? ByKey(ReadKey key, string algorithm, HashAlgorithmName hash, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        if (key.Algorithm == Oids.RsaEncryption)
        {
            if (IsEcdsa(algorithm))
                return false;
            using var rsa = RSA.Create();
            rsa.ImportSubjectPublicKeyInfo(key.Octets, out _);
            return rsa.VerifyData(signed, signature, hash, RSASignaturePadding.Pkcs1);
        }

        var length = key.Curve switch { Oids.Secp256r1 => 32, Oids.Secp384r1 => 48, _ => 0 };
        if (key.Algorithm != Oids.EcPublicKey || length == 0 || key.Value is not [0x04, ..] || key.Value.Length != 1 + (2 * length))
            return null;
        if (!IsEcdsa(algorithm))
            return false;
        using var ecdsa = ECDsa.Create(new ECParameters
        {
            Curve = length == 32 ? ECCurve.NamedCurves.nistP256 : ECCurve.NamedCurves.nistP384,
            Q = new ECPoint { X = key.Value[1..(1 + length)], Y = key.Value[(1 + length)..] },
        });
        return ecdsa.VerifyData(signed, signature, hash, DSASignatureFormat.Rfc3279DerSequence);
    }
}
