using System.Security.Cryptography;
using OneM2M.Security.Certificates;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>Keys, and drafts of a root, a CA below it and the certificate of a CSE, all good.</summary>
internal static class Bench
{
    public const string CseId = "in-cse.m2msp.example";

    public static DateTimeOffset Now { get; } = new(2031, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public static ECDsa RootKey { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static ECDsa CaKey { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static ECDsa Key { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static ECDsa OtherKey { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public static ECDsa P384 { get; } = ECDsa.Create(ECCurve.NamedCurves.nistP384);

    public static RSA Rsa { get; } = RSA.Create(2048);

    public static Draft Root { get; } = new Draft { Issuer = Der.Name("Root"), Subject = Der.Name("Root"), Key = RootKey.ExportSubjectPublicKeyInfo(), Signer = RootKey, Serial = 100 }
        .Basic(isCa: true).Usage(0x86).Constrained([Names.Dns("m2msp.example"), Names.Uri("m2msp.example"), Names.Device("0.2.481.1", "100")], []);

    public static Draft Ca { get; } = Root with { Subject = Der.Name("CA"), Key = CaKey.ExportSubjectPublicKeyInfo(), Serial = 200 };

    public static Draft Entity { get; } = new Draft { Issuer = Der.Name("CA"), Subject = Der.Name("entity"), Key = Key.ExportSubjectPublicKeyInfo(), Signer = CaKey, Serial = 300 }
        .Basic(isCa: false).Usage(0x80).Purposes("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2").Named(Names.Dns(CseId));

    public static CertificateExpectation Expected { get; } = new(CertificateFlavour.CseId, CertificateEnd.Server) { Identifier = CseId };

    /// <summary>A revocation list of <paramref name="issuer"/>.</summary>
    public static byte[] List(string issuer, ECDsa signer, DateTimeOffset made, DateTimeOffset? next, int[] revoked, params byte[][] extensions) => Draft.Signed(
        Der.Sequence(
            Der.Number(1), Draft.AlgorithmIdentifier(Draft.EcdsaWithSha256), Der.Name(issuer), Der.Utc(made), next is { } n ? Der.Utc(n) : [],
            revoked.Length > 0 ? Der.Sequence(revoked.Select(r => Der.Sequence(Der.Number(r), Der.Utc(made)))) : [],
            extensions.Length > 0 ? Der.Wrapped(0xA0, Der.Sequence(extensions)) : []),
        signer);

    /// <summary>A list of the CA that is current, signed and as the standard has it.</summary>
    public static byte[] GoodList(params int[] revoked) => List("CA", CaKey, Now.AddHours(-1), Now.AddHours(1), revoked);

    /// <summary>An OCSP answer about the serial number 300 of the CA. <paramref name="status"/>: 80 00 good, 82 00 unknown, a1 … revoked.</summary>
    public static byte[] Answer(byte[] status, ECDsa signer, DateTimeOffset made, DateTimeOffset? next, int serial = 300, string issuer = "CA", params byte[][] certificates)
    {
        var key = CaKey.ExportParameters(false).Q;
        var id = Der.Sequence(
            Der.Sequence(Der.Oid("2.16.840.1.101.3.4.2.1"), [0x05, 0x00]), Der.Octets(SHA256.HashData(Der.Name(issuer))),
            Der.Octets(SHA256.HashData([0x04, .. key.X!, .. key.Y!])), Der.Number(serial));
        var single = Der.Sequence(id, status, Der.Generalized(made), next is { } n ? Der.Wrapped(0xA0, Der.Generalized(n)) : []);
        var data = Der.Sequence(Der.Wrapped(0xA1, Der.Name(issuer)), Der.Generalized(made), Der.Sequence(single));
        var basic = Der.Sequence(
            data, Draft.AlgorithmIdentifier(Draft.EcdsaWithSha256), Der.Bits(Draft.Signature(data, signer)),
            certificates.Length > 0 ? Der.Wrapped(0xA0, Der.Sequence(certificates)) : []);
        return Der.Sequence([0x0A, 0x01, 0x00], Der.Wrapped(0xA0, Der.Sequence(Der.Oid("1.3.6.1.5.5.7.48.1.1"), Der.Octets(basic))));
    }
}
