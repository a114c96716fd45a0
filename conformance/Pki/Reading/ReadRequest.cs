using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>A certificate signing request (RFC 2986) as far as it could be read.</summary>
internal sealed class ReadRequest : SignedObject
{
    /// <summary>The subject.</summary>
    public DerElement? Subject { get; private set; }

    /// <summary>The public key.</summary>
    public ReadKey? Key { get; private set; }

    /// <summary>The extensions that are asked for (RFC 2985 5.4.2).</summary>
    public IReadOnlyList<ReadExtension> Extensions { get; private set; } = [];

    /// <summary>Reads <paramref name="octets"/> as far as it goes; never throws.</summary>
    public static ReadRequest Read(byte[] octets)
    {
        var found = new ReadRequest();
        found.Read(octets, "a certification request", "certificationRequestInfo");
        if (found.Signed is { } signed)
            found.ReadSigned(new DerCursor(signed, found.Notes));
        return found;
    }

    private void ReadSigned(DerCursor cursor)
    {
        if (!cursor.TryExpected(DerTag.Integer, "the version", out var version) || !cursor.TryExpected(DerTag.Sequence, "subject", out var subject))
            return;
        if (DerCursor.Number(version, Notes) != 0)
            Notes.Add(version.Start, "the version of a request is not 0");
        Subject = subject;
        if (!cursor.TryExpected(DerTag.Sequence, "subjectPKInfo", out var key))
            return;
        Key = ReadKey.Read(key, Notes);
        if (!cursor.TryExpected(DerTag.Constructed(0), "the attributes", out var attributes))
            return;
        cursor.ExpectEnd("certificationRequestInfo");
        var each = new DerCursor(attributes, Notes);
        while (!each.AtEnd && each.TryExpected(DerTag.Sequence, "an attribute", out var attribute))
        {
            var inside = new DerCursor(attribute, Notes);
            if (inside.TryExpected(DerTag.ObjectIdentifier, "the type of an attribute", out var oid) && DerText.Oid(oid, Notes) == Oids.ExtensionRequest
                && inside.TryExpected(DerTag.Set, "the values of extensionRequest", out var values)
                && new DerCursor(values, Notes).TryExpected(DerTag.Sequence, "the extensions", out var list))
            {
                if (Extensions.Count > 0)
                    Notes.Add(attribute.Start, "a second extensionRequest");
                else
                    Extensions = ReadExtension.ReadAll(list, Notes);
            }
        }
    }
}
