using Org.BouncyCastle.Asn1;

namespace OneM2M.Security.Certificates;

/// <summary>The one place where what the library throws about octets of strangers is caught.</summary>
internal static class Asn1Reading
{
    /// <summary>What <paramref name="read"/> gives, or null where it throws, whatever that is.</summary>
    public static T? OrNull<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>One element of DER; throws <see cref="FormatException"/> for anything else.</summary>
    public static Asn1Object Element(byte[] der) => DerOutline.IsOne(der) ? Asn1Object.FromByteArray(der) : throw new FormatException("no DER");

    /// <summary>The parts of a SEQUENCE; throws <see cref="FormatException"/> for anything else.</summary>
    public static IReadOnlyList<byte[]> Sequence(byte[] der) =>
        der is [0x30, ..] && DerOutline.IsOne(der) ? DerOutline.Parts(der) : throw new FormatException("no SEQUENCE");
}
