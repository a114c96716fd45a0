namespace OneM2M.Security.KeyDerivation;

/// <summary>Keys of End-to-End Security of Primitives (TS-0003 8.4.2, 10.3.8).</summary>
public static class ESPrimKeyDerivation
{
    /// <summary>
    /// sessionESPrimKey by HMAC-SHA256 (10.3.8.2): the receiver's random object, then the originator's, then the label. How a random object
    /// becomes octets is not said; the caller passes the octets that both sides agreed on.
    /// </summary>
    public static SessionESPrimKey Session(
        PairwiseESPrimKey pairwise, ReadOnlySpan<byte> receiverRandObject, ReadOnlySpan<byte> originatorRandObject, DerivationRules? rules = null)
    {
        rules ??= DerivationRules.Standard;
        return HmacDerivation.Key(DerivedKey.SessionESPrim, pairwise, rules.SessionMessage(receiverRandObject, originatorRandObject), rules, octets => new SessionESPrimKey(octets));
    }

    /// <summary>
    /// pairwiseESPrimKey from Kc and a reserved string (8.4.2). Neither the string nor the function is given by the clause: HMAC-SHA-256
    /// under Kc, as everywhere in 10.3, is a reading, and <paramref name="reserved"/> is what both sides agreed on.
    /// </summary>
    public static PairwiseESPrimKey Pairwise(Kc kc, ReadOnlySpan<byte> reserved, DerivationRules? rules = null) =>
        HmacDerivation.Key(DerivedKey.PairwiseESPrim, kc, reserved, rules ?? DerivationRules.Standard, octets => new PairwiseESPrimKey(octets));
}
