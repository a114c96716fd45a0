using System.Text;
using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>One name of a subjectAltName or of a name constraint.</summary>
/// <param name="Kind">Its choice.</param>
/// <param name="Octets">The value: characters as octets for the three string forms, DER for the others.</param>
/// <param name="Text">As people read it: an OID dotted, an otherName "type-id = value".</param>
/// <param name="TypeId">Of an otherName: its type-id, dotted.</param>
/// <param name="ValueTag">Of an otherName: the tag of its value.</param>
/// <param name="Value">Of an otherName: its value as text; arcs dotted for a RELATIVE-OID, hexadecimal digits for what is no text.</param>
internal sealed record GeneralName(GeneralNameKind Kind, byte[] Octets, string Text, string? TypeId = null, byte ValueTag = 0, string? Value = null)
{
    /// <summary>"dNSName cse.example", unprintable characters escaped.</summary>
    public string Shown => $"{KindName} {DerText.Printable(Text)}";

    /// <summary>The choice as RFC 5280 spells it.</summary>
    public string KindName => Kind switch
    {
        GeneralNameKind.OtherName => "otherName",
        GeneralNameKind.Rfc822Name => "rfc822Name",
        GeneralNameKind.DnsName => "dNSName",
        GeneralNameKind.X400Address => "x400Address",
        GeneralNameKind.DirectoryName => "directoryName",
        GeneralNameKind.EdiPartyName => "ediPartyName",
        GeneralNameKind.Uri => "uniformResourceIdentifier",
        GeneralNameKind.IpAddress => "iPAddress",
        _ => "registeredID",
    };

    /// <summary>Reads a GeneralName; null, with a note, where it is none.</summary>
    public static GeneralName? Read(DerElement element, DerNotes notes)
    {
        var number = element.Tag & 0x1F;
        var constructed = (element.Tag & 0x20) != 0;
        var kind = (GeneralNameKind)number;
        if ((element.Tag & 0xC0) != 0x80 || number > 8 || constructed != (kind is GeneralNameKind.OtherName or GeneralNameKind.X400Address or GeneralNameKind.DirectoryName or GeneralNameKind.EdiPartyName))
        {
            notes.Add(element.Start, $"a GeneralName with the tag {element.Tag:x2}, which is none of its choices");
            return null;
        }

        var octets = element.Content.ToArray();
        return kind switch
        {
            GeneralNameKind.OtherName => Other(element, octets, notes),
            GeneralNameKind.Rfc822Name or GeneralNameKind.DnsName or GeneralNameKind.Uri => new GeneralName(kind, octets, Encoding.Latin1.GetString(octets)),
            GeneralNameKind.RegisteredId => DerText.Oid(element, notes) is { } oid ? new GeneralName(kind, octets, oid) : null,
            GeneralNameKind.DirectoryName => Directory(element, notes),
            _ => new GeneralName(kind, octets, DerText.Hex(octets)),
        };
    }

    private static GeneralName? Directory(DerElement element, DerNotes notes)
    {
        // A Name is a CHOICE, so that its tag is explicit.
        if (!new DerCursor(element, notes).TryExpected(DerTag.Sequence, "the name of a directoryName", out var name))
            return null;
        return new GeneralName(GeneralNameKind.DirectoryName, name.Whole.ToArray(), DistinguishedName.Text(name));
    }

    private static GeneralName? Other(DerElement element, byte[] octets, DerNotes notes)
    {
        var cursor = new DerCursor(element, notes);
        if (!cursor.TryExpected(DerTag.ObjectIdentifier, "the type-id of an otherName", out var oid) || DerText.Oid(oid, notes) is not { } typeId
            || !cursor.TryExpected(DerTag.Constructed(0), "the value of an otherName", out var wrapper))
            return null;
        cursor.ExpectEnd("an otherName");
        var inside = new DerCursor(wrapper, notes);
        if (!inside.TryNext(out var value))
            return null;
        inside.ExpectEnd("the value of an otherName");
        var text = value.Tag switch
        {
            DerTag.RelativeOid => DerText.Arcs(value.Content, isRelative: true),
            DerTag.ObjectIdentifier => DerText.Arcs(value.Content, isRelative: false),
            DerTag.Utf8String or DerTag.PrintableString or DerTag.Ia5String or DerTag.BmpString => DerText.Text(value),
            _ => DerText.Hex(value.Content),
        };
        if (text is null)
            notes.Add(value.Start, "the value of an otherName is an object identifier that is none");
        return text is null ? null : new GeneralName(GeneralNameKind.OtherName, octets, $"{typeId} = {text}", typeId, value.Tag, text);
    }
}
