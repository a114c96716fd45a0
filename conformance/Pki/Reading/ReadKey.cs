using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>A SubjectPublicKeyInfo.</summary>
/// <param name="Octets">Its DER.</param>
/// <param name="Algorithm">OID of the algorithm.</param>
/// <param name="Parameters">How the curve is given.</param>
/// <param name="Curve">OID of the curve where it is named.</param>
/// <param name="Value">The subjectPublicKey: for a curve the encoded point.</param>
internal sealed record ReadKey(byte[] Octets, string Algorithm, KeyParameters Parameters, string? Curve, byte[] Value)
{
    /// <summary>Reads it; null, with notes, where it is none.</summary>
    public static ReadKey? Read(DerElement element, DerNotes notes)
    {
        var cursor = new DerCursor(element, notes);
        if (!cursor.TryExpected(DerTag.Sequence, "the algorithm of a public key", out var algorithm)
            || !cursor.TryExpected(DerTag.BitString, "the subjectPublicKey", out var bits))
            return null;
        cursor.ExpectEnd("a SubjectPublicKeyInfo");
        var inside = new DerCursor(algorithm, notes);
        if (!inside.TryExpected(DerTag.ObjectIdentifier, "the algorithm of a public key", out var oid) || DerText.Oid(oid, notes) is not { } name)
            return null;
        var (kind, curve) = (KeyParameters.Absent, (string?)null);
        if (inside.TryNext(out var parameters))
        {
            kind = parameters.Tag switch
            {
                DerTag.ObjectIdentifier => KeyParameters.Named,
                DerTag.Sequence => KeyParameters.Explicit,
                DerTag.Null => KeyParameters.Null,
                _ => KeyParameters.Other,
            };
            curve = kind == KeyParameters.Named ? DerText.Oid(parameters, notes) : null;
            inside.ExpectEnd("the algorithm of a public key");
        }

        if (DerCursor.Bits(bits, notes, out var unused) is not { } value)
            return null;
        if (unused != 0)
            notes.Add(bits.Start, "a subjectPublicKey that is not a whole number of octets");
        return new ReadKey(element.Whole.ToArray(), name, kind, curve, value);
    }
}
