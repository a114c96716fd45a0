using Org.BouncyCastle.Asn1;

namespace OneM2M.Security.Certificates;

/// <summary>Reads GeneralNames. Throws for what is none; <see cref="Asn1Reading"/> catches.</summary>
internal static class NameReading
{
    /// <summary>One name, whole with its tag.</summary>
    public static ReadName Read(byte[] der)
    {
        var content = DerOutline.Content(der).ToArray();
        var number = der[0] & 0x1F;
        var isConstructed = (der[0] & 0x20) != 0;
        if ((der[0] & 0xC0) != 0x80 || number > 8 || isConstructed != number is 0 or 3 or 4 or 5)
            throw new FormatException("no GeneralName");
        return number switch
        {
            0 => Other(content),
            1 => new ReadName(NameForm.Mail, content, null, Latin(content), false),
            2 => new ReadName(NameForm.Domain, content, null, Latin(content), false),
            4 => Directory(content),
            6 => new ReadName(NameForm.Uri, content, null, Latin(content), false),
            7 => new ReadName(NameForm.Address, content, null, null, false),
            8 => new ReadName(NameForm.RegisteredId, content, null, Identifier(content), false),
            _ => new ReadName(NameForm.Unread, content, null, null, false),
        };
    }

    /// <summary>type-id, and the value behind a tag [0]. No clause gives the value a type: UTF8String and RELATIVE-OID are both met.</summary>
    private static ReadName Other(byte[] content)
    {
        // As a sequence, which is what the tag [0] stands for.
        var parts = DerOutline.Parts([0x30, .. Length(content.Length), .. content]);
        if (parts is not [[0x06, ..], [0xA0, ..]] || DerOutline.Parts(parts[1]) is not [var value])
            throw new FormatException("no otherName");
        var type = ((DerObjectIdentifier)Asn1Reading.Element(parts[0])).Id;
        return Asn1Reading.Element(value) switch
        {
            Asn1RelativeOid arcs => new ReadName(NameForm.OtherName, value, type, arcs.GetID(), true),
            DerUtf8String or DerPrintableString or DerIA5String => new ReadName(NameForm.OtherName, value, type, System.Text.Encoding.UTF8.GetString(DerOutline.Content(value)), false),
            _ => new ReadName(NameForm.OtherName, value, type, null, false),
        };
    }

    private static ReadName Directory(byte[] content)
    {
        _ = CertificateReading.Name(content);
        return new ReadName(NameForm.Directory, content, null, null, false);
    }

    /// <summary>One character for each octet: an octet of zero or beyond ASCII stays what it is, and matches nothing.</summary>
    private static string Latin(byte[] content) => System.Text.Encoding.Latin1.GetString(content);

    private static string Identifier(byte[] content) => ((DerObjectIdentifier)Asn1Reading.Element([0x06, .. Length(content.Length), .. content])).Id;

    private static byte[] Length(int octets) => octets switch
    {
        < 0x80 => [(byte)octets],
        < 0x100 => [0x81, (byte)octets],
        < 0x10000 => [0x82, (byte)(octets >> 8), (byte)octets],
        _ => throw new FormatException("name too long"),
    };
}
