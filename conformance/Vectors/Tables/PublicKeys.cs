using System.Security.Cryptography;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>Subject public keys, DER as hexadecimal digits.</summary>
internal static class PublicKeys
{
    /// <summary>The RSA key of the examples of RFC 6920 clause 8, whose identifiers are published there.</summary>
    public const string Rfc6920 =
        "30820122300d06092a864886f70d01010105000382010f003082010a0282010100a25f83da9bd9f17a3a3667bafd5a940ecf16d55a553a5ed403b1658e6dcfa3b7" +
        "dba4e7cc0f52c67d351dc468c2bd7b9ddbe40ad710cdf95320ee0dd7566e5b7aae2c5f830a193c725896d686e80ee694eb5cf2903ef3a88a8856b6cd3638762297b" +
        "16b3c9c07f34f9708a1bc29389b81062b7460387a932f39be1234096e0b5710b7a37bf2c6eed6c1e5ecaec59c8314f46b58e2def2ffc97707e3f34c97cf1a289e38" +
        "a1b3934175a1a4763f4d78d744d61ae3cee25dc5784cb531222ec74b8c6f56785ca1c4c01dcae5b944d7e9909cbceeb0a2b1dcda6da00ff6ad1e2c12a2a766603e3" +
        "6d49141c2f2e769392c9dd2dfb5a34495487c876489ddbf0501eedd0203010001";

    /// <summary>A P-256 key whose private value is the seed's: the key is nobody's.</summary>
    public static string P256(int number) => Spki(ECCurve.NamedCurves.nistP256, $"public-key-id/p256/{number}", 32);

    /// <summary>A P-384 key whose private value is the seed's.</summary>
    public static string P384(int number) => Spki(ECCurve.NamedCurves.nistP384, $"public-key-id/p384/{number}", 48);

    private static string Spki(ECCurve curve, string name, int length)
    {
        using var key = ECDsa.Create(new ECParameters { Curve = curve, D = Convert.FromHexString(Seed.Hex(name, length)) });
        return Convert.ToHexStringLower(key.ExportSubjectPublicKeyInfo());
    }
}
