using System.Buffers.Text;
using System.Text;
using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>A file in PEM or DER. Whatever the octets are, nothing throws.</summary>
public static class ObjectFile
{
    private const string Begin = "-----BEGIN ";
    private const string Dashes = "-----";

    /// <summary>
    /// The objects in <paramref name="octets"/>, in their order: one of DER, or those of PEM, of which no more are read than
    /// <paramref name="most"/>. What begins and does not end is one of unknown kind, the last.
    /// </summary>
    public static IReadOnlyList<FoundObject> Read(byte[] octets, int most = int.MaxValue)
    {
        var text = Encoding.Latin1.GetString(octets);
        return text.Contains(Begin, StringComparison.Ordinal) && octets is not [DerTag.Sequence, ..] ? Pem(text, most) : [new FoundObject(KindOf(octets), octets)];
    }

    private static List<FoundObject> Pem(string text, int most)
    {
        var found = new List<FoundObject>();
        var at = 0;
        while (found.Count < most && (at = text.IndexOf(Begin, at, StringComparison.Ordinal)) >= 0)
        {
            at += Begin.Length;
            var endOfLabel = text.IndexOf(Dashes, at, StringComparison.Ordinal);
            var label = endOfLabel < 0 ? "" : text[at..endOfLabel];
            var end = endOfLabel < 0 ? -1 : text.IndexOf("-----END " + label + Dashes, endOfLabel + Dashes.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                found.Add(new FoundObject(FoundKind.Unknown, []));
                break;
            }

            var octets = label.EndsWith("PRIVATE KEY", StringComparison.Ordinal) ? [] : Decoded(text.AsSpan(endOfLabel + Dashes.Length, end - endOfLabel - Dashes.Length));
            if (label != "EC PARAMETERS")
                found.Add(new FoundObject(octets is null ? FoundKind.Unknown : Labelled(label), octets ?? []));
            at = end;
        }

        return found;
    }

    private static FoundKind Labelled(string label) => label switch
    {
        "CERTIFICATE" or "X509 CERTIFICATE" => FoundKind.Certificate,
        "PUBLIC KEY" => FoundKind.PublicKey,
        "CERTIFICATE REQUEST" or "NEW CERTIFICATE REQUEST" => FoundKind.Request,
        "X509 CRL" => FoundKind.RevocationList,
        _ when label.EndsWith("PRIVATE KEY", StringComparison.Ordinal) => FoundKind.PrivateKey,
        _ => FoundKind.Unknown,
    };

    private static byte[]? Decoded(ReadOnlySpan<char> base64)
    {
        var octets = new byte[Base64.GetMaxDecodedFromUtf8Length(base64.Length + 3)];
        return Convert.TryFromBase64Chars(base64, octets, out var written) ? octets[..written] : null;
    }

    /// <summary>By the first few elements; what begins like none of them is taken for a certificate, whose reader says what is wrong.</summary>
    private static FoundKind KindOf(byte[] octets)
    {
        var notes = new DerNotes();
        if (!DerElement.TryRead(octets, 0, octets.Length, notes, out var outer) || outer.Tag != DerTag.Sequence)
            return FoundKind.Unknown;
        var walk = new DerCursor(outer, notes);
        if (!walk.TryNext(out var body))
            return FoundKind.Unknown;
        if (body.Tag == DerTag.Integer)
            return FoundKind.PrivateKey;
        var inner = new DerCursor(body, notes);
        List<byte> tags = [];
        while (tags.Count < 4 && inner.TryNext(out var element))
            tags.Add(element.Tag);
        return tags switch
        {
            [DerTag.ObjectIdentifier, ..] => FoundKind.PublicKey,
            [DerTag.Integer, DerTag.Sequence, DerTag.Sequence, 0xA0] => FoundKind.Request,
            [DerTag.Integer, DerTag.Sequence, DerTag.Sequence, DerTag.UtcTime or DerTag.GeneralizedTime] => FoundKind.RevocationList,
            [DerTag.Sequence, DerTag.Sequence, DerTag.UtcTime or DerTag.GeneralizedTime, ..] => FoundKind.RevocationList,
            _ => FoundKind.Certificate,
        };
    }
}
