using OneM2M.Security.KeyDerivation;

namespace OneM2M.Security.Tests.KeyDerivation;

public sealed class SymmetricKeyTests
{
    private static readonly byte[] Octets = [.. Enumerable.Range(100, 32).Select(i => (byte)i)];

    [Fact]
    public void TextShowsKindAndLengthOnly()
    {
        using var key = new Kpsa(Octets);
        Assert.Equal("Kpsa (32 octets)", key.ToString());
        Assert.Equal("Kpsa (32 octets)", $"{key}");
    }

    [Fact]
    public void KeysOfOneKindCompareByTheirOctets()
    {
        using var key = new Km(Octets);
        using var same = new Km(Octets);
        using var other = new Km([.. Octets[..31], 0]);
        using var shorter = new Km(Octets.AsSpan(0, 31));
        using var ofAnotherKind = new Kpsa(Octets);
        Assert.True(key.IsSameAs(same));
        Assert.False(key.IsSameAs(other));
        Assert.False(key.IsSameAs(shorter));
        Assert.False(key.IsSameAs(ofAnotherKind));
    }

    [Fact]
    public unsafe void DisposingZeroesAndCloses()
    {
        var key = new Kc(Octets);
        fixed (byte* octets = key.Octets)
        {
            Assert.Equal(100, octets[0]);
            key.Dispose();
            for (var i = 0; i < Octets.Length; i++)
                Assert.Equal(0, octets[i]);
        }

        Assert.Throws<ObjectDisposedException>(() => key.Octets.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void AnEnrolmentKeyHas32Octets(int length)
    {
        var fault = Assert.Throws<ArgumentException>(() => new Ke(new byte[length]));
        Assert.Contains($"Ke has 32 octets, not {length}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ACallersCopyIsHisOwn()
    {
        var mine = Octets.ToArray();
        using var key = new Kpm(mine);
        mine[0] = 0;
        Assert.Equal(100, key.Octets[0]);
    }
}
