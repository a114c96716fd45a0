using System.Security.Cryptography;
using System.Text;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>Octets that look random and that nobody chose: SHA-256 over a published text, a name and the number of a block.</summary>
internal static class Seed
{
    /// <summary>The published text.</summary>
    public const string Text = "oneM2M TS-0003 test vectors";

    /// <summary>
    /// <paramref name="length"/> octets under <paramref name="name"/>, e.g. "km/ke/1", as hexadecimal digits: the blocks
    /// SHA-256(Text "/" name "/" n), n = 0, 1 … in decimal, one after the other, cut at the end.
    /// </summary>
    public static string Hex(string name, int length)
    {
        List<byte> octets = [];
        for (var block = 0; octets.Count < length; block++)
            octets.AddRange(SHA256.HashData(Encoding.UTF8.GetBytes($"{Text}/{name}/{block}")));
        return Convert.ToHexStringLower([.. octets.Take(length)]);
    }
}
