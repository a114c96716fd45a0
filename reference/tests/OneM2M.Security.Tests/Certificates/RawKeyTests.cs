using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>Raw public keys: 8.1.2.4, 8.1.2.5, 10.1.1.2, 10.1.2.</summary>
public sealed class RawKeyTests
{
    private static readonly byte[] Key = Bench.Key.ExportSubjectPublicKeyInfo();

    /// <summary>The key of <see cref="Bench.Key"/> as a compressed point.</summary>
    internal static byte[] Compressed
    {
        get
        {
            var q = Bench.Key.ExportParameters(false).Q;
            byte[] point = [(byte)(2 + (q.Y![^1] & 1)), .. q.X!];
            return Der.Sequence(Der.Sequence(Der.Oid("1.2.840.10045.2.1"), Der.Oid("1.2.840.10045.3.1.7")), Der.Bits(point));
        }
    }

    [Fact]
    public void IsTrustedByItsIdentifierUnderEachHash()
    {
        foreach (var hash in (NiHash[])[NiHash.Sha256, NiHash.Sha256To128, NiHash.Sha256To120])
        {
            Assert.Empty(Faults([Key], Id(Key, hash)));
            Assert.Equal([CertificateFault.RawKeyNotTrusted], Faults([Bench.OtherKey.ExportSubjectPublicKeyInfo()], Id(Key, hash)));
        }
    }

    [Fact]
    public void OneOfSeveralSuffices() => Assert.Empty(Faults([Key], Id(Bench.OtherKey.ExportSubjectPublicKeyInfo(), NiHash.Sha256), Id(Key, NiHash.Sha256)));

    [Fact]
    public void IsNotTrustedWhereNoneIsConfigured() => Assert.Equal([CertificateFault.RawKeyNotTrusted], Faults([Key]));

    [Fact]
    public void ACertificateIsNone() => Assert.Equal([CertificateFault.OtherKind], Faults([Bench.Entity.Sign(), Bench.Ca.Sign()], Id(Key, NiHash.Sha256)));

    [Fact]
    public void OctetsBehindItAreNoPartOfIt() => Assert.Equal([CertificateFault.OtherKind], Faults([[.. Key, 0x05, 0x00]], Id(Key, NiHash.Sha256)));

    [Fact]
    public void IsHeldToTheProfile()
    {
        var (rsa, p384) = (Bench.Rsa.ExportSubjectPublicKeyInfo(), Bench.P384.ExportSubjectPublicKeyInfo());
        Assert.Equal([CertificateFault.KeyAlgorithm], Faults([rsa], Id(rsa, NiHash.Sha256)));
        Assert.Equal([CertificateFault.KeyCurve], Faults([p384], Id(p384, NiHash.Sha256)));
        Assert.Equal([CertificateFault.KeyForm], Faults([Compressed], Id(Compressed, NiHash.Sha256)));
        byte[] off = [.. Key[..^1], (byte)(Key[^1] ^ 1)];
        Assert.Equal([CertificateFault.KeyUnusable], Faults([off], Id(off, NiHash.Sha256)));
        var expected = Expected(Id(p384, NiHash.Sha256)) with { EnforcesProfile = false };
        Assert.True(CertificateVerification.Verify([p384], expected, [], [], Bench.Now).IsAccepted);
    }

    internal static PublicKeyId Id(byte[] key, NiHash hash) => PublicKeyId.TryForm(key, hash, out var id, out _) ? id : throw new ArgumentException("no key", nameof(key));

    internal static CertificateExpectation Expected(params PublicKeyId[] ids) => new(CertificateFlavour.Raw, CertificateEnd.Server) { PublicKeys = ids };

    private static IEnumerable<CertificateFault> Faults(IReadOnlyList<byte[]> chain, params PublicKeyId[] ids) =>
        CertificateVerification.Verify(chain, Expected(ids), [Bench.Root.Sign()], [], Bench.Now).Faults.Select(f => f.Fault);
}
