using System.Net;
using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>accessControlIpAddresses (TS-0003 table 7.1.3-3): IPv4 and IPv6, with or without a CIDR suffix.</summary>
public sealed class AddressBlockTests
{
    [Theory]
    [InlineData("0.0.0.0/0", "255.255.255.255", true)]
    [InlineData("10.0.0.0/8", "10.255.255.255", true)]
    [InlineData("10.0.0.0/8", "11.0.0.0", false)]
    [InlineData("10.0.0.0/8", "9.255.255.255", false)]
    [InlineData("172.16.0.0/12", "172.31.255.255", true)]
    [InlineData("172.16.0.0/12", "172.32.0.0", false)]
    [InlineData("192.0.2.16/28", "192.0.2.16", true)]
    [InlineData("192.0.2.16/28", "192.0.2.31", true)]
    [InlineData("192.0.2.16/28", "192.0.2.32", false)]
    [InlineData("192.0.2.16/28", "192.0.2.15", false)]
    [InlineData("192.0.2.4/31", "192.0.2.5", true)]
    [InlineData("192.0.2.4/31", "192.0.2.6", false)]
    [InlineData("192.0.2.4/32", "192.0.2.4", true)]
    [InlineData("192.0.2.4/32", "192.0.2.5", false)]
    [InlineData("192.0.2.4", "192.0.2.4", true)]
    [InlineData("192.0.2.4", "192.0.2.40", false)]
    [InlineData("128.0.0.0/1", "200.0.0.1", true)]
    [InlineData("128.0.0.0/1", "127.255.255.255", false)]
    [InlineData("::/0", "2001:db8::1", true)]
    [InlineData("2001:db8::/32", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8::/32", "2001:db9::", false)]
    [InlineData("2001:db8:0:1::/64", "2001:db8:0:1:ffff::", true)]
    [InlineData("2001:db8:0:1::/64", "2001:db8:0:2::", false)]
    [InlineData("2001:db8::2/127", "2001:db8::3", true)]
    [InlineData("2001:db8::2/127", "2001:db8::4", false)]
    [InlineData("2001:db8::1/128", "2001:db8::1", true)]
    [InlineData("2001:db8::1", "2001:db8::1", true)]
    [InlineData("2001:db8::1", "2001:db8::2", false)]
    [InlineData("2001:DB8:0:0:0:0:0:1", "2001:db8::1", true)]
    [InlineData("8000::/1", "ffff::", true)]
    [InlineData("8000::/1", "7fff::", false)]

    // Bits beyond the prefix do not count, whether set or not.
    [InlineData("10.1.2.99/24", "10.1.2.7", true)]
    [InlineData("10.1.2.99/24", "10.1.3.99", false)]
    [InlineData("2001:db8::ffff/64", "2001:db8::1", true)]

    // What a dual-stack socket shows for an IPv4 peer is that IPv4 address, and no IPv6 address besides.
    [InlineData("10.1.2.3/32", "::ffff:10.1.2.3", true)]
    [InlineData("10.1.2.4/32", "::ffff:10.1.2.3", false)]
    [InlineData("::/0", "::ffff:10.1.2.3", false)]
    [InlineData("::/0", "10.1.2.3", false)]
    [InlineData("0.0.0.0/0", "::1", false)]
    [InlineData("127.0.0.1", "::1", false)]
    public void Contains(string block, string address, bool contained)
    {
        var parsed = AddressBlock.Parse(block);
        Assert.NotNull(parsed);
        Assert.Equal(contained, parsed.Value.Contains(IPAddress.Parse(address)));
    }

    /// <summary>Every length: an address that differs in the last bit of the prefix is outside, one that differs in the next is inside.</summary>
    [Theory]
    [InlineData("203.0.113.170")]
    [InlineData("2001:db8:aaaa:5555:aaaa:5555:aaaa:5555")]
    public void EveryPrefixLength(string text)
    {
        var octets = IPAddress.Parse(text).GetAddressBytes();
        for (var prefix = 0; prefix <= octets.Length * 8; prefix++)
        {
            var block = AddressBlock.Parse($"{text}/{prefix}")!.Value;
            Assert.True(block.Contains(new IPAddress(octets)), $"/{prefix} lacks its own address");
            if (prefix > 0)
                Assert.False(block.Contains(Flipped(octets, prefix - 1)), $"/{prefix} holds an address that differs in bit {prefix}");
            if (prefix < octets.Length * 8)
                Assert.True(block.Contains(Flipped(octets, prefix)), $"/{prefix} lacks an address that differs beyond it");
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("all")]
    [InlineData("*")]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.1.2")]
    [InlineData("10.0.0.256")]
    [InlineData("10.0.0.-1")]
    [InlineData("010.0.0.1")]
    [InlineData("0x0a.0.0.1")]
    [InlineData("167772161")]
    [InlineData("10.0.0.1 ")]
    [InlineData(" 10.0.0.1")]
    [InlineData("10.0.0.*")]
    [InlineData("10.0.0.1/")]
    [InlineData("/8")]
    [InlineData("10.0.0.1/33")]
    [InlineData("10.0.0.1/-1")]
    [InlineData("10.0.0.1/+8")]
    [InlineData("10.0.0.1/ 8")]
    [InlineData("10.0.0.1/8/8")]
    [InlineData("10.0.0.1/255.0.0.0")]
    [InlineData("10.0.0.1/4294967304")]
    [InlineData("10.0.0.1:80")]
    [InlineData("::/129")]
    [InlineData("::g")]
    [InlineData("::1::2")]
    [InlineData("[::1]")]
    [InlineData("[::1]:80")]
    [InlineData("fe80::1%eth0")]
    [InlineData("fe80::1%1")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("localhost")]
    [InlineData("\u0661\u0660.0.0.1")]
    [InlineData("10.0.0.1\0")]
    [InlineData("10.0.0.1/8\0")]
    [InlineData("::1/64\0\0")]
    public void IsMalformed(string? text) => Assert.Null(AddressBlock.Parse(text));

    private static IPAddress Flipped(byte[] octets, int bit)
    {
        var copy = (byte[])octets.Clone();
        copy[bit / 8] ^= (byte)(128 >> (bit % 8));
        return new IPAddress(copy);
    }
}
