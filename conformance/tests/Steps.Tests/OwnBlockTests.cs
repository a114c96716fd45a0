using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Steps.Arrange;

namespace OneM2M.Conformance.Steps.Tests;

/// <summary>Blocks around and beside an address, of each family.</summary>
public sealed class OwnBlockTests
{
    [Theory]
    [InlineData("192.0.2.77", 0, "192.0.2.77/32", "192.0.2.76/32")]
    [InlineData("192.0.2.77", 1, "192.0.2.76/31", "192.0.2.78/31")]
    [InlineData("192.0.2.77", 4, "192.0.2.64/28", "192.0.2.80/28")]
    [InlineData("192.0.2.77", 8, "192.0.2.0/24", "192.0.3.0/24")]
    [InlineData("192.0.2.77", 20, "192.0.0.0/12", "192.16.0.0/12")]
    [InlineData("192.0.2.77", 24, "192.0.0.0/8", "193.0.0.0/8")]
    [InlineData("192.0.2.77", 31, "128.0.0.0/1", "0.0.0.0/1")]
    [InlineData("2001:db8::7", 0, "2001:db8::7/128", "2001:db8::6/128")]
    [InlineData("2001:db8::7", 1, "2001:db8::6/127", "2001:db8::4/127")]
    [InlineData("2001:db8::7", 64, "2001:db8::/64", "2001:db8:0:1::/64")]
    [InlineData("2001:db8::7", 96, "2001:db8::/32", "2001:db9::/32")]
    public void AroundHoldsAndBesideIsItsNeighbour(string address, int exponent, string around, string beside)
    {
        Assert.Equal(around, OwnBlock.Around(IPAddress.Parse(address), exponent));
        Assert.Equal(beside, OwnBlock.Beside(IPAddress.Parse(address), exponent));
    }

    [Theory]
    [InlineData("192.0.2.77", 32, "0.0.0.0/0")]
    [InlineData("2001:db8::7", 128, "::/0")]
    public void TheBlockOfAllHasNoNeighbour(string address, int exponent, string around)
    {
        Assert.Equal(around, OwnBlock.Around(IPAddress.Parse(address), exponent));
        Assert.Throws<ArgumentOutOfRangeException>(() => OwnBlock.Beside(IPAddress.Parse(address), exponent));
    }

    [Theory]
    [InlineData("192.0.2.77", "192.0.2.77")]
    [InlineData("fe80::7%3", "fe80::7")]
    public void AZoneIsNotPartOfAnAddress(string address, string text)
    {
        Assert.Equal(text, OwnBlock.Text(IPAddress.Parse(address)));
        Assert.Equal(text, OwnBlock.Around(IPAddress.Parse(address), 0).Split('/')[0]);
    }

    [Theory]
    [InlineData(AddressFamily.InterNetwork, "ipv4", "203.0.113.7/32")]
    [InlineData(AddressFamily.InterNetworkV6, "ipv6", "2001:db8::7/128")]
    public void AnothersIsForDocumentation(AddressFamily family, string member, string block)
    {
        Assert.Equal(member, OwnBlock.Member(family));
        Assert.Equal(block, OwnBlock.Anothers(family));
    }
}
