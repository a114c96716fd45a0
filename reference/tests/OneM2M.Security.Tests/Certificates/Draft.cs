using System.Security.Cryptography;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>All that goes into a certificate.</summary>
internal sealed record Draft
{
    public const string BasicConstraints = "2.5.29.19";
    public const string KeyUsage = "2.5.29.15";
    public const string SubjectAltName = "2.5.29.17";
    public const string NameConstraints = "2.5.29.30";
    public const string ExtendedKeyUsage = "2.5.29.37";
    public const string EcdsaWithSha256 = "1.2.840.10045.4.3.2";
    public const string EcdsaWithSha384 = "1.2.840.10045.4.3.3";
    public const string RsaWithSha256 = "1.2.840.113549.1.1.11";

    public required byte[] Issuer { get; init; }

    public required byte[] Subject { get; init; }

    public required byte[] Key { get; init; }

    public required AsymmetricAlgorithm Signer { get; init; }

    public int Serial { get; init; } = 1;

    public DateTimeOffset NotBefore { get; init; } = Bench.Now.AddDays(-1);

    public DateTimeOffset NotAfter { get; init; } = Bench.Now.AddDays(1);

    /// <summary>The end of the validity in another form than the one of <see cref="NotAfter"/>.</summary>
    public byte[]? End { get; init; }

    public IReadOnlyList<(string Oid, byte[] Der)> Extensions { get; init; } = [];

    public string Algorithm { get; init; } = EcdsaWithSha256;

    public string? AlgorithmWithin { get; init; }

    /// <summary>With an extension in the place of the one of its kind, or at the end.</summary>
    public Draft With(string oid, byte[] value, bool critical = true) =>
        this with { Extensions = [.. Without(oid).Extensions, (oid, Extension(oid, value, critical))] };

    /// <summary>With an extension at the end, whatever is there.</summary>
    public Draft And(string oid, byte[] value, bool critical = true) => this with { Extensions = [.. Extensions, (oid, Extension(oid, value, critical))] };

    public Draft Without(string oid) => this with { Extensions = [.. Extensions.Where(e => e.Oid != oid)] };

    public Draft Basic(bool isCa, int? length = null) =>
        With(BasicConstraints, Der.Sequence(isCa ? [0x01, 0x01, 0xFF] : [], length is { } l ? Der.Number(l) : []));

    /// <summary>digitalSignature is 0x80, keyAgreement 0x08, keyCertSign 0x04, cRLSign 0x02.</summary>
    public Draft Usage(byte bits) => With(KeyUsage, Der.Bits([bits], int.TrailingZeroCount(bits)));

    public Draft Purposes(params string[] oids) => With(ExtendedKeyUsage, Der.Sequence(oids.Select(Der.Oid)), critical: false);

    public Draft Named(params byte[][] names) => With(SubjectAltName, Der.Sequence(names), critical: false);

    public Draft Constrained(byte[][] permitted, byte[][] excluded) => With(NameConstraints, Der.Sequence(
        permitted.Length > 0 ? Der.Wrapped(0xA0, [.. permitted.SelectMany(p => Der.Sequence(p))]) : [],
        excluded.Length > 0 ? Der.Wrapped(0xA1, [.. excluded.SelectMany(p => Der.Sequence(p))]) : []));

    public byte[] Sign()
    {
        var signed = Der.Sequence(
            Der.Wrapped(0xA0, Der.Number(2)), Der.Number(Serial), AlgorithmIdentifier(AlgorithmWithin ?? Algorithm), Issuer,
            Der.Sequence(Der.Utc(NotBefore), End ?? Der.Utc(NotAfter)), Subject, Key, Der.Wrapped(0xA3, Der.Sequence(Extensions.Select(e => e.Der))));
        return Signed(signed, Signer, Algorithm);
    }

    /// <summary>What certificates, lists and answers have in common.</summary>
    public static byte[] Signed(byte[] signed, AsymmetricAlgorithm signer, string algorithm = EcdsaWithSha256) =>
        Der.Sequence(signed, AlgorithmIdentifier(algorithm), Der.Bits(Signature(signed, signer, algorithm)));

    public static byte[] Signature(byte[] signed, AsymmetricAlgorithm signer, string algorithm = EcdsaWithSha256)
    {
        var hash = algorithm == EcdsaWithSha384 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;
        return signer is RSA rsa ? rsa.SignData(signed, hash, RSASignaturePadding.Pkcs1) : ((ECDsa)signer).SignData(signed, hash, DSASignatureFormat.Rfc3279DerSequence);
    }

    public static byte[] AlgorithmIdentifier(string oid) => Der.Sequence(Der.Oid(oid), oid == RsaWithSha256 ? [0x05, 0x00] : []);

    public static byte[] Extension(string oid, byte[] value, bool critical) => Der.Sequence(Der.Oid(oid), critical ? [0x01, 0x01, 0xFF] : [], Der.Octets(value));
}
