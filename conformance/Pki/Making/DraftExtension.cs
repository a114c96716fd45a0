using System.Formats.Asn1;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>An extension of a certificate in the making.</summary>
/// <param name="Oid">Its identifier.</param>
/// <param name="Critical">Whether it is marked so.</param>
/// <param name="Value">Its value in DER.</param>
internal sealed record DraftExtension(string Oid, bool Critical, byte[] Value)
{
    /// <summary>Octets to stand in its place, for an encoding that is wrong on purpose.</summary>
    public byte[]? Raw { get; init; }

    /// <summary>The Extension in DER.</summary>
    public byte[] Encode() => Raw ?? (Critical ? Asn.Sequence(Asn.Oid(Oid), [0x01, 0x01, 0xFF], Asn.Wrapped(0x04, Value)) : Asn.Sequence(Asn.Oid(Oid), Asn.Wrapped(0x04, Value)));

    /// <summary>keyUsage with the first nine bits as <paramref name="usage"/> has them.</summary>
    public static DraftExtension KeyUsage(Reading.KeyUsageBits usage)
    {
        var octet = (byte)usage;
        return new DraftExtension(Oids.KeyUsage, true, Asn.Of(w => w.WriteBitString([octet], System.Numerics.BitOperations.TrailingZeroCount(octet))));
    }

    /// <summary>basicConstraints.</summary>
    public static DraftExtension Basic(bool isCa, int? pathLength = null) => new(Oids.BasicConstraints, true, Asn.Of(w =>
    {
        using var sequence = w.PushSequence();
        if (isCa)
            w.WriteBoolean(true);
        if (pathLength is { } length)
            w.WriteInteger(length);
    }));

    /// <summary>subjectAltName.</summary>
    public static DraftExtension Names(params IEnumerable<byte[]> names) => new(Oids.SubjectAltName, false, Asn.Sequence(names));

    /// <summary>nameConstraints.</summary>
    public static DraftExtension Constraints(IEnumerable<byte[]> permitted, IEnumerable<byte[]> excluded)
    {
        byte[] Subtrees(byte tag, IEnumerable<byte[]> names) => names.Any() ? Asn.Wrapped(tag, names.SelectMany(n => Asn.Sequence(n)).ToArray()) : [];
        return new DraftExtension(Oids.NameConstraints, true, Asn.Sequence(Subtrees(0xA0, permitted), Subtrees(0xA1, excluded)));
    }

    /// <summary>extKeyUsage.</summary>
    public static DraftExtension Purposes(params string[] purposes) => new(Oids.ExtendedKeyUsage, false, Asn.Sequence(purposes.Select(Asn.Oid)));

    /// <summary>subjectKeyIdentifier.</summary>
    public static DraftExtension SubjectKey(byte[] identifier) => new(Oids.SubjectKeyIdentifier, false, Asn.Wrapped(0x04, identifier));

    /// <summary>authorityKeyIdentifier.</summary>
    public static DraftExtension AuthorityKey(byte[] identifier) => new(Oids.AuthorityKeyIdentifier, false, Asn.Sequence(Asn.Wrapped(0x80, identifier)));
}
