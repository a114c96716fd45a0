using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OneM2M.Security.AccessControl;

/// <summary>An IPv4 or IPv6 address with a CIDR suffix (RFC 4632, RFC 4291); without one it means that one address.</summary>
/// <param name="IsIpv4">The family.</param>
/// <param name="Bits">The address as a number: IPv4 in the lowest 32 bits.</param>
/// <param name="Prefix">Number of leading bits that count: 0 to 32 or 0 to 128.</param>
public readonly record struct AddressBlock(bool IsIpv4, UInt128 Bits, int Prefix)
{
    /// <summary>Reads a block; null when it is malformed. Only the usual notations: no octal, no "1.2", no zone.</summary>
    public static AddressBlock? Parse(string? text)
    {
        if (text is null || text.Length > 64)
            return null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var address = slash < 0 ? text : text[..slash];
        if (!IsUsual(address) || !IPAddress.TryParse(address, out var parsed))
            return null;
        var (ipv4, bits) = Number(parsed, mapped: false);
        var length = ipv4 ? 32 : 128;
        var prefix = length;

        // NULs at the end are no obstacle to TryParse.
        if (slash >= 0 && (!int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out prefix) || prefix > length || text[^1] == '\0'))
            return null;
        return new AddressBlock(ipv4, bits, prefix);
    }

    /// <summary>Whether <paramref name="address"/> shares the leading bits; an IPv4-mapped IPv6 address is the IPv4 address that it maps.</summary>
    public bool Contains(IPAddress address)
    {
        var (ipv4, bits) = Number(address, mapped: true);
        if (ipv4 != IsIpv4)
            return false;
        var ignored = (IsIpv4 ? 32 : 128) - Prefix;
        return ignored >= 128 || bits >> ignored == Bits >> ignored;
    }

    private static (bool IsIpv4, UInt128 Bits) Number(IPAddress address, bool mapped)
    {
        Span<byte> octets = stackalloc byte[16];
        address.TryWriteBytes(octets, out var written);
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return (true, BinaryPrimitives.ReadUInt32BigEndian(octets));
        return mapped && address.IsIPv4MappedToIPv6
            ? (true, BinaryPrimitives.ReadUInt32BigEndian(octets[12..]))
            : (false, BinaryPrimitives.ReadUInt128BigEndian(octets[..written]));
    }

    /// <summary>IPAddress reads "1", "0x7f.1" and "010.0.0.1" too; a rule means four decimal numbers.</summary>
    private static bool IsUsual(string address)
    {
        if (address.Contains(':', StringComparison.Ordinal))
            return !address.AsSpan().ContainsAny('%', '[', ']');
        var parts = address.Split('.');
        return parts.Length == 4 && parts.All(p => p.Length is > 0 and <= 3 && p.All(char.IsAsciiDigit) && (p.Length == 1 || p[0] != '0'));
    }
}
