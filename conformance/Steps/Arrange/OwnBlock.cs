using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>Writes blocks of addresses around and beside the one from which the implementation sees the suite's requests come.</summary>
public static class OwnBlock
{
    /// <summary>The block of 2^<paramref name="exponent"/> addresses that holds <paramref name="address"/>, its host bits zero: "10.0.0.16/28".</summary>
    public static string Around(IPAddress address, int exponent) => Block(address.GetAddressBytes(), exponent);

    /// <summary>The block of the same size that differs in its last network bit, so that it lies right beside.</summary>
    public static string Beside(IPAddress address, int exponent)
    {
        var octets = address.GetAddressBytes();
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(exponent, octets.Length * 8);
        octets[^((exponent / 8) + 1)] ^= (byte)(1 << (exponent % 8));
        return Block(octets, exponent);
    }

    /// <summary>The address itself, without the zone that a link-local one has on this machine only.</summary>
    public static string Text(IPAddress address) => new IPAddress(address.GetAddressBytes()).ToString();

    /// <summary>A block that no request comes from: of the blocks for documentation (RFC 5737, RFC 3849).</summary>
    public static string Anothers(AddressFamily family) => family == AddressFamily.InterNetwork ? "203.0.113.7/32" : "2001:db8::7/128";

    /// <summary>Member of accessControlIpAddresses, by short name.</summary>
    public static string Member(AddressFamily family) => family == AddressFamily.InterNetwork ? "ipv4" : "ipv6";

    private static string Block(byte[] octets, int exponent)
    {
        var bits = octets.Length * 8;
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(exponent, bits);
        for (var i = 0; i < octets.Length; i++)
        {
            var free = exponent - ((octets.Length - 1 - i) * 8);
            octets[i] &= (byte)(free >= 8 ? 0 : free > 0 ? 0xFF << free : 0xFF);
        }

        return $"{new IPAddress(octets)}/{(bits - exponent).ToString(CultureInfo.InvariantCulture)}";
    }
}
