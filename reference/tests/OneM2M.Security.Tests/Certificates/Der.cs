using System.Formats.Asn1;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>DER by the platform's writer: what is verified here was not made by the library that reads it.</summary>
internal static class Der
{
    public static byte[] Sequence(params byte[][] parts) => Wrapped(0x30, [.. parts.SelectMany(p => p)]);

    public static byte[] Sequence(IEnumerable<byte[]> parts) => Sequence([.. parts]);

    /// <summary>Any tag in one octet.</summary>
    public static byte[] Wrapped(byte tag, byte[] content) => content.Length switch
    {
        < 0x80 => [tag, (byte)content.Length, .. content],
        < 0x100 => [tag, 0x81, (byte)content.Length, .. content],
        < 0x10000 => [tag, 0x82, (byte)(content.Length >> 8), (byte)content.Length, .. content],
        _ => [tag, 0x83, (byte)(content.Length >> 16), (byte)(content.Length >> 8), (byte)content.Length, .. content],
    };

    public static byte[] Oid(string oid) => Of(w => w.WriteObjectIdentifier(oid));

    public static byte[] Number(int number) => Of(w => w.WriteInteger(number));

    public static byte[] Octets(byte[] octets) => Wrapped(0x04, octets);

    public static byte[] Bits(byte[] octets, int unused = 0) => Of(w => w.WriteBitString(octets, unused));

    public static byte[] Utc(DateTimeOffset instant) => Of(w => w.WriteUtcTime(instant));

    public static byte[] Generalized(DateTimeOffset instant) => Of(w => w.WriteGeneralizedTime(instant, omitFractionalSeconds: true));

    public static byte[] Text(string text) => Of(w => w.WriteCharacterString(UniversalTagNumber.UTF8String, text));

    /// <summary>A Name of one common name.</summary>
    public static byte[] Name(string commonName) => commonName.Length == 0 ? Sequence() : Sequence(Wrapped(0x31, Sequence(Oid("2.5.4.3"), Text(commonName))));

    /// <summary>The content of a RELATIVE-OID.</summary>
    public static byte[] Arcs(string dotted) => [.. Oid("1.2." + dotted).AsSpan(3)];

    private static byte[] Of(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return writer.Encode();
    }
}
