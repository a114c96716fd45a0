using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>An ECDSA signature value: SEQUENCE of r and s (RFC 3279 2.2.3).</summary>
internal static class EcdsaValue
{
    /// <summary>Bits of the larger of its two numbers; 0 where it has no such form.</summary>
    public static int BitsOf(byte[] signature)
    {
        var notes = new DerNotes();
        if (!new DerCursor(signature, 0, signature.Length, notes).TryExpected(DerTag.Sequence, "a signature", out var pair))
            return 0;
        var cursor = new DerCursor(pair, notes);
        var bits = 0;
        for (var i = 0; i < 2 && cursor.TryExpected(DerTag.Integer, "a number", out var number); i++)
        {
            var octets = number.Content.TrimStart((byte)0);
            if (octets.Length > 0)
                bits = Math.Max(bits, (8 * octets.Length) - System.Numerics.BitOperations.LeadingZeroCount(octets[0]) + 24);
        }

        return bits;
    }
}
