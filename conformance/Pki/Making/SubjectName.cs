using System.Formats.Asn1;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>GeneralNames in DER.</summary>
internal static class SubjectName
{
    /// <summary>dNSName.</summary>
    public static byte[] Dns(string name) => Ia5(2, name);

    /// <summary>uniformResourceIdentifier.</summary>
    public static byte[] Uri(string uri) => Ia5(6, uri);

    /// <summary>rfc822Name.</summary>
    public static byte[] Mail(string mailbox) => Ia5(1, mailbox);

    /// <summary>registeredID.</summary>
    public static byte[] Registered(string oid) => [0x88, .. Asn.Oid(oid)[1..]];

    /// <summary>directoryName.</summary>
    public static byte[] Directory(byte[] name) => Asn.Wrapped(0xA4, name);

    /// <summary>otherName with arcs as its value, a RELATIVE-OID.</summary>
    public static byte[] Other(string typeId, string arcs) => Asn.Wrapped(0xA0, [.. Asn.Oid(typeId), .. Asn.Wrapped(0xA0, Asn.Wrapped(0x0D, Asn.Arcs(arcs)))]);

    /// <summary>otherName with a UTF8String as its value.</summary>
    public static byte[] OtherText(string typeId, string text) =>
        Asn.Wrapped(0xA0, [.. Asn.Oid(typeId), .. Asn.Wrapped(0xA0, Asn.Of(w => w.WriteCharacterString(UniversalTagNumber.UTF8String, text)))]);

    private static byte[] Ia5(int number, string text) =>
        Asn.Of(w => w.WriteCharacterString(UniversalTagNumber.IA5String, text, new Asn1Tag(TagClass.ContextSpecific, number)));
}
