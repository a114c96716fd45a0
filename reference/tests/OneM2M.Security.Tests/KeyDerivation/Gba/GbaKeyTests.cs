using OneM2M.Security.KeyDerivation;
using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Security.Tests.KeyDerivation.Gba;

/// <summary>The keys of GBA as keys of TS-0003 (8.3.2.3).</summary>
public sealed class GbaKeyTests
{
    private static readonly byte[] Low = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];
    private static readonly byte[] High = [.. Enumerable.Range(101, 32).Select(i => (byte)i)];

    [Fact]
    public void TheEnrolmentKeyIsKs()
    {
        using var ks = new Ks(Low);
        using var ke = ks.ToKe();
        Assert.Equal(Low, ke.Octets.ToArray());
    }

    [Fact]
    public void InGbaMeTheCredentialIsKsNaf()
    {
        using var naf = new KsNaf(Low);
        using var km = naf.ToKm();
        using var kpsa = naf.ToKpsa();
        Assert.Equal(Low, km.Octets.ToArray());
        Assert.Equal(Low, kpsa.Octets.ToArray());
    }

    [Theory]
    [InlineData(true, 101)]
    [InlineData(false, 1)]
    public void InGbaUTheCredentialIsThatOfWhereTheClientIs(bool httpClientInUicc, byte firstOctet)
    {
        using var keys = new GbaUKeys(new KsExtNaf(Low), new KsIntNaf(High));
        using var km = keys.ToKm(httpClientInUicc);
        using var kpsa = keys.ToKpsa(httpClientInUicc);
        Assert.Equal(firstOctet, km.Octets[0]);
        Assert.Equal(firstOctet, kpsa.Octets[0]);
        Assert.Equal(32, km.Length);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(31)]
    [InlineData(33)]
    public void EveryKeyHas32Octets(int length)
    {
        Assert.Throws<ArgumentException>(() => new Ks(new byte[length]));
        Assert.Throws<ArgumentException>(() => new KsNaf(new byte[length]));
        Assert.Throws<ArgumentException>(() => new KsExtNaf(new byte[length]));
        Assert.Throws<ArgumentException>(() => new KsIntNaf(new byte[length]));
    }

    [Fact]
    public void TextShowsNoOctets()
    {
        using var keys = new GbaUKeys(new KsExtNaf(Low), new KsIntNaf(High));
        Assert.Equal("GbaUKeys { External = KsExtNaf (32 octets), Internal = KsIntNaf (32 octets) }", keys.ToString());
    }

    [Fact]
    public unsafe void DisposingZeroesBoth()
    {
        var keys = new GbaUKeys(new KsExtNaf(Low), new KsIntNaf(High));
        fixed (byte* external = keys.External.Octets, @internal = keys.Internal.Octets)
        {
            keys.Dispose();
            Assert.Equal(new byte[32], new ReadOnlySpan<byte>(external, 32).ToArray());
            Assert.Equal(new byte[32], new ReadOnlySpan<byte>(@internal, 32).ToArray());
        }

        Assert.Throws<ObjectDisposedException>(() => keys.External.Octets.Length);
        Assert.Throws<ObjectDisposedException>(() => keys.Internal.Octets.Length);
    }
}
