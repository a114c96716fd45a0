using System.Security.Cryptography;
using System.Text;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Everything that goes into a certificate. A broken certificate is a good draft with one thing changed.</summary>
internal sealed record CertificateDraft
{
    private const int SerialLength = 16;

    /// <summary>The issuer in DER.</summary>
    public required byte[] Issuer { get; init; }

    /// <summary>The subject in DER.</summary>
    public required byte[] Subject { get; init; }

    /// <summary>The key that is certified.</summary>
    public required TestKey Key { get; init; }

    /// <summary>The octets of the serial number.</summary>
    public required byte[] Serial { get; init; }

    /// <summary>Begin of the validity.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>Last second of the validity.</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>The extensions in their order.</summary>
    public required IReadOnlyList<DraftExtension> Extensions { get; init; }

    /// <summary>The version as it is encoded: 2 for v3; null leaves it out, which makes it v1.</summary>
    public int? Version { get; init; } = 2;

    /// <summary>OID of the signature algorithm.</summary>
    public string Algorithm { get; init; } = Oids.EcdsaWithSha256;

    /// <summary>OID of another algorithm to be named within what is signed.</summary>
    public string? AlgorithmWithin { get; init; }

    /// <summary>Whether one bit of the signature is turned over.</summary>
    public bool SpoilsSignature { get; init; }

    /// <summary>Octets after the certificate.</summary>
    public byte[] Trailing { get; init; } = [];

    /// <summary>A serial number that follows from <paramref name="name"/>: the same in every run, positive, 16 octets.</summary>
    public static byte[] SerialOf(string name)
    {
        var serial = SHA256.HashData(Encoding.UTF8.GetBytes("serial " + name))[..SerialLength];
        serial[0] = (byte)((serial[0] & 0x3F) | 0x40);
        return serial;
    }

    /// <summary>With <paramref name="extension"/> in the place of the one with the same identifier, or at the end.</summary>
    public CertificateDraft With(DraftExtension extension) => Extensions.Any(e => e.Oid == extension.Oid)
        ? this with { Extensions = [.. Extensions.Select(e => e.Oid == extension.Oid ? extension : e)] }
        : this with { Extensions = [.. Extensions, extension] };

    /// <summary>Without the extension <paramref name="oid"/>.</summary>
    public CertificateDraft Without(string oid) => this with { Extensions = [.. Extensions.Where(e => e.Oid != oid)] };

    /// <summary>With another value of the extension <paramref name="oid"/>.</summary>
    public CertificateDraft Change(string oid, Func<DraftExtension, DraftExtension> change) => this with { Extensions = [.. Extensions.Select(e => e.Oid == oid ? change(e) : e)] };

    /// <summary>The certificate in DER, signed with <paramref name="signer"/>.</summary>
    public byte[] Sign(TestKey signer)
    {
        byte[] version = Version is { } number ? Asn.Wrapped(0xA0, Asn.Of(w => w.WriteInteger(number))) : [];
        var signed = Asn.Sequence(
            version, Asn.Wrapped(0x02, Serial), AlgorithmIdentifier(AlgorithmWithin ?? Algorithm), Issuer, Asn.Sequence(Asn.Time(NotBefore), Asn.Time(NotAfter)),
            Subject, Key.SubjectPublicKeyInfo, Asn.Wrapped(0xA3, Asn.Sequence(Extensions.Select(e => e.Encode()))));
        return [.. Signed(signed, signer, Algorithm, SpoilsSignature), .. Trailing];
    }

    /// <summary>What certificates, requests and lists have in common: what is signed, the algorithm, the signature.</summary>
    public static byte[] Signed(byte[] signed, TestKey signer, string algorithm, bool spoils = false)
    {
        var signature = signer.Sign(signed, algorithm);
        if (spoils)
            signature[^1] ^= 0x01;
        return Asn.Sequence(signed, AlgorithmIdentifier(algorithm), Asn.Bits(signature));
    }

    /// <summary>An AlgorithmIdentifier; those of RSA have NULL as their parameters.</summary>
    public static byte[] AlgorithmIdentifier(string oid) =>
        Linting.SignatureCheck.IsEcdsa(oid) ? Asn.Sequence(Asn.Oid(oid)) : Asn.Sequence(Asn.Oid(oid), Asn.Of(w => w.WriteNull()));
}
