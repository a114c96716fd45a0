using System.Formats.Asn1;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Writes DER, good or bad on purpose.</summary>
internal static class Asn
{
    /// <summary>What <paramref name="write"/> writes.</summary>
    public static byte[] Of(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return writer.Encode();
    }

    /// <summary>A SEQUENCE of what is DER already.</summary>
    public static byte[] Sequence(params IEnumerable<byte[]> parts) => Wrapped(0x30, parts.SelectMany(p => p).ToArray());

    /// <summary>An element with <paramref name="tag"/> around <paramref name="content"/>.</summary>
    public static byte[] Wrapped(byte tag, byte[] content) => content.Length switch
    {
        < 0x80 => [tag, (byte)content.Length, .. content],
        < 0x100 => [tag, 0x81, (byte)content.Length, .. content],
        < 0x10000 => [tag, 0x82, (byte)(content.Length >> 8), (byte)content.Length, .. content],
        _ => [tag, 0x83, (byte)(content.Length >> 16), (byte)(content.Length >> 8), (byte)content.Length, .. content],
    };

    /// <summary>An OBJECT IDENTIFIER.</summary>
    public static byte[] Oid(string dotted) => Of(w => w.WriteObjectIdentifier(dotted));

    /// <summary>The octets of arcs as RELATIVE-OID has them.</summary>
    public static byte[] Arcs(string dotted) => dotted.Split('.').SelectMany(arc => Base128(ulong.Parse(arc, System.Globalization.CultureInfo.InvariantCulture))).ToArray();

    /// <summary>A BIT STRING of whole octets.</summary>
    public static byte[] Bits(byte[] octets) => Wrapped(0x03, [0x00, .. octets]);

    /// <summary>UTCTime, or from 2050 on GeneralizedTime.</summary>
    public static byte[] Time(DateTimeOffset instant) => Of(w =>
    {
        if (instant.Year < 2050)
            w.WriteUtcTime(instant, 2049);
        else
            w.WriteGeneralizedTime(instant, omitFractionalSeconds: true);
    });

    /// <summary>A Name with an organization and a common name; an empty one where the common name is null.</summary>
    public static byte[] Name(string? commonName)
    {
        const string Organization = "TS-0003 test PKI";
        return commonName is null ? Sequence() : Sequence(Attribute(Oids.Organization, Organization), Attribute(Oids.CommonName, commonName));
    }

    private static byte[] Attribute(string type, string value) =>
        Wrapped(0x31, Sequence(Oid(type), Of(w => w.WriteCharacterString(UniversalTagNumber.UTF8String, value))));

    private static IEnumerable<byte> Base128(ulong value)
    {
        var groups = new Stack<byte>();
        do
        {
            groups.Push((byte)((value & 0x7F) | (groups.Count == 0 ? 0u : 0x80u)));
            value >>= 7;
        }
        while (value > 0);
        return groups;
    }
}
