using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>What certificates, requests and revocation lists have in common: something signed, the algorithm, the signature (RFC 5280 4.1, RFC 2986 4.2).</summary>
internal abstract class SignedObject
{
    /// <summary>What is not DER, or not the structure that was asked for.</summary>
    public DerNotes Notes { get; } = new();

    /// <summary>How many octets follow it.</summary>
    public int Trailing { get; private set; }

    /// <summary>What is signed.</summary>
    public DerElement? Signed { get; private set; }

    /// <summary>The AlgorithmIdentifier beside the signature.</summary>
    public DerElement? AlgorithmIdentifier { get; private set; }

    /// <summary>OID of the algorithm beside the signature.</summary>
    public string? Algorithm { get; private set; }

    /// <summary>The signature.</summary>
    public byte[]? Signature { get; private set; }

    /// <summary>Whether everything is there that a signature is verified with.</summary>
    public bool IsWhole => Signed is not null && Algorithm is not null && Signature is not null;

    /// <summary>The OID of an AlgorithmIdentifier.</summary>
    protected static string? OidOf(DerElement algorithm, DerNotes notes) =>
        new DerCursor(algorithm, notes).TryExpected(DerTag.ObjectIdentifier, "an algorithm", out var oid) ? DerText.Oid(oid, notes) : null;

    /// <summary>Reads <paramref name="octets"/>, <paramref name="what"/> by name, as far as it goes; what is signed, <paramref name="within"/> by name, is left to the caller. Never throws.</summary>
    protected void Read(byte[] octets, string what, string within)
    {
        if (!new DerCursor(octets, 0, octets.Length, Notes).TryExpected(DerTag.Sequence, what, out var whole))
            return;
        Trailing = octets.Length - whole.End;
        var outer = new DerCursor(whole, Notes);
        if (!outer.TryExpected(DerTag.Sequence, within, out var signed))
            return;
        Signed = signed;
        if (outer.TryExpected(DerTag.Sequence, "the algorithm of the signature", out var algorithm))
            (AlgorithmIdentifier, Algorithm) = (algorithm, OidOf(algorithm, Notes));
        if (!outer.TryExpected(DerTag.BitString, "the signature", out var signature))
            return;
        Signature = DerCursor.Bits(signature, Notes, out _);
        outer.ExpectEnd(what);
    }
}
