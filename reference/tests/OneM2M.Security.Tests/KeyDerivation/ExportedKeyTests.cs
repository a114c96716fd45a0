using OneM2M.Security.KeyDerivation;

namespace OneM2M.Security.Tests.KeyDerivation;

/// <summary>TS-0003 10.3.1: 16 octets of identifier first, 32 octets of key after them, for each label.</summary>
public sealed class ExportedKeyTests
{
    private static readonly byte[] Exported = [.. Enumerable.Repeat((byte)0x1d, 16), .. Enumerable.Repeat((byte)0x4e, 32)];

    [Fact]
    public void TheIdentifierIsMostSignificant()
    {
        var (relativeKeId, ke) = ExportedKey.Enrolment(Exported);
        var (kcId, kc) = ExportedKey.Connection(Exported);
        var (pairwiseId, pairwise) = ExportedKey.EsCertKe(Exported);
        foreach (var id in new[] { relativeKeId, kcId, pairwiseId })
            Assert.Equal(string.Concat(Enumerable.Repeat("1d", 16)), Convert.ToHexStringLower(id));
        foreach (var key in new SymmetricKey[] { ke, kc, pairwise })
        {
            Assert.Equal(string.Concat(Enumerable.Repeat("4e", 32)), Convert.ToHexStringLower(key.Octets));
            key.Dispose();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    [InlineData(47)]
    [InlineData(49)]
    public void AnotherLengthIsRefused(int length) => Assert.Throws<ArgumentException>(() => ExportedKey.Enrolment(new byte[length]));

    [Fact]
    public void TheLabels() => Assert.Equal(
        ["EXPORTER-oneM2M-Bootstrap", "EXPORTER-oneM2M-Connection", "EXPORTER-oneM2M-ESCertKE"],
        Enum.GetValues<ExportUse>().Select(DerivationRules.Standard.ExportLabel));
}
