using System.Globalization;
using System.Text;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>Octets that the other side chose, written so that a report can hold them.</summary>
internal static class Shown
{
    private const int Most = 64;

    /// <summary>Printable ASCII in quotes, else hexadecimal; the first 64 octets.</summary>
    public static string Of(ReadOnlySpan<byte> octets)
    {
        var head = octets[..Math.Min(octets.Length, Most)];
        var more = octets.Length > Most ? $"… ({octets.Length.ToString(CultureInfo.InvariantCulture)} octets)" : "";
        return (head.ContainsAnyExceptInRange((byte)0x20, (byte)0x7e) ? "0x" + Convert.ToHexStringLower(head) : $"\"{Encoding.ASCII.GetString(head)}\"") + more;
    }
}
