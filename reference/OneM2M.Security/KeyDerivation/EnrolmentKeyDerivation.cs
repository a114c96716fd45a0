namespace OneM2M.Security.KeyDerivation;

/// <summary>What is derived from an Enrolment Key (TS-0003 10.3.2, 10.3.3, 10.3.7): HMAC-SHA-256 over a label and identifiers, nothing between them.</summary>
public static class EnrolmentKeyDerivation
{
    /// <summary>Km for the M2M Authentication Function <paramref name="mafId"/> (10.3.2).</summary>
    public static Km MasterCredential(Ke ke, string mafId, DerivationRules? rules = null)
    {
        IdentifierCheck.Demand(mafId);
        rules ??= DerivationRules.Standard;
        return HmacDerivation.Key(DerivedKey.Km, ke, rules.MasterCredentialMessage(mafId), rules, octets => new Km(octets));
    }

    /// <summary>
    /// Kpsa for enrolee B (10.3.3). <paramref name="enroleeBId"/> is its CSE-ID or AE-ID in the form that both sides agreed on: the clause
    /// does not say which form, and each gives another key.
    /// </summary>
    public static Kpsa ProvisionedSecureConnectionKey(Ke ke, string enroleeBId, DerivationRules? rules = null)
    {
        IdentifierCheck.Demand(enroleeBId);
        rules ??= DerivationRules.Standard;
        return HmacDerivation.Key(DerivedKey.Kpsa, ke, rules.ProvisionedKeyMessage(enroleeBId), rules, octets => new Kpsa(octets));
    }

    /// <summary>
    /// The key for one usage at one enrolment target (10.3.7). <paramref name="suid"/> are the octets of the Security Usage Identifier and
    /// <paramref name="enrolmentTargetId"/> is an FQDN; neither the encoding of the one nor, for an AE or CSE, the conversion to the
    /// other is given by the clause, so that both are the caller's.
    /// </summary>
    public static UsageConstrainedKey UsageConstrained(Ke ke, ReadOnlySpan<byte> suid, string enrolmentTargetId, DerivationRules? rules = null)
    {
        IdentifierCheck.Demand(enrolmentTargetId);
        rules ??= DerivationRules.Standard;
        return HmacDerivation.Key(DerivedKey.UsageConstrained, ke, rules.UsageKeyMessage(suid, enrolmentTargetId), rules, octets => new UsageConstrainedKey(octets));
    }
}
