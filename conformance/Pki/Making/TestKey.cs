using System.Formats.Asn1;
using System.Security.Cryptography;
using OneM2M.Conformance.Pki.Linting;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>A key pair of the test PKI.</summary>
/// <param name="Pkcs8">The private key, PKCS #8 in DER.</param>
/// <param name="SubjectPublicKeyInfo">The public key in DER.</param>
public sealed record TestKey(byte[] Pkcs8, byte[] SubjectPublicKeyInfo)
{
    private const int RsaBits = 2048;

    /// <summary>A new key on secp256r1.</summary>
    public static TestKey P256() => Ec(ECCurve.NamedCurves.nistP256);

    /// <summary>A new key on secp384r1.</summary>
    public static TestKey P384() => Ec(ECCurve.NamedCurves.nistP384);

    /// <summary>A new RSA key of 2048 bits.</summary>
    public static TestKey Rsa()
    {
        using var rsa = RSA.Create(RsaBits);
        return new TestKey(rsa.ExportPkcs8PrivateKey(), rsa.ExportSubjectPublicKeyInfo());
    }

    /// <summary>A new Ed25519 key (RFC 8410). It can be named in a certificate, and signs nothing here.</summary>
    public static TestKey Ed25519()
    {
        var seed = RandomNumberGenerator.GetBytes(32);
        var algorithm = Asn.Sequence(Asn.Oid(Oids.Ed25519));
        var pkcs8 = Asn.Sequence(Asn.Of(w => w.WriteInteger(0)), algorithm, Asn.Wrapped(0x04, Asn.Wrapped(0x04, seed)));
        return new TestKey(pkcs8, Asn.Sequence(algorithm, Asn.Bits(Edwards25519.PublicKeyOf(seed))));
    }

    /// <summary>The first 160 bits of SHA-256 over the public key (RFC 7093 2, method 1).</summary>
    public byte[] Identifier => SHA256.HashData(PublicBits)[..20];

    /// <summary>The subjectPublicKey without the algorithm: of a key on a curve the point.</summary>
    public byte[] PublicBits
    {
        get
        {
            var sequence = new AsnReader(SubjectPublicKeyInfo, AsnEncodingRules.DER).ReadSequence();
            sequence.ReadEncodedValue();
            return sequence.ReadBitString(out _);
        }
    }

    /// <summary>OID of the signature algorithm over SHA-256 for this key.</summary>
    internal string SignatureAlgorithm
    {
        get
        {
            var algorithm = new AsnReader(SubjectPublicKeyInfo, AsnEncodingRules.DER).ReadSequence().ReadSequence();
            return algorithm.ReadObjectIdentifier() == Oids.RsaEncryption ? Oids.RsaWithSha256 : Oids.EcdsaWithSha256;
        }
    }

    /// <summary>The private key in PEM.</summary>
    public string ToPem() => new(PemEncoding.Write("PRIVATE KEY", Pkcs8));

    /// <summary>The signature over <paramref name="data"/> under the signature algorithm with the OID <paramref name="algorithm"/>.</summary>
    internal byte[] Sign(byte[] data, string algorithm)
    {
        var hash = SignatureCheck.HashOf(algorithm)!.Value;
        if (!SignatureCheck.IsEcdsa(algorithm))
        {
            using var rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(Pkcs8, out _);
            return rsa.SignData(data, hash, RSASignaturePadding.Pkcs1);
        }

        using var ecdsa = ECDsa.Create();
        ecdsa.ImportPkcs8PrivateKey(Pkcs8, out _);
        return ecdsa.SignData(data, hash, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static TestKey Ec(ECCurve curve)
    {
        using var ecdsa = ECDsa.Create(curve);
        return new TestKey(ecdsa.ExportPkcs8PrivateKey(), ecdsa.ExportSubjectPublicKeyInfo());
    }
}
