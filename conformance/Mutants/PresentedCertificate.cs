namespace OneM2M.Conformance.Mutants;

/// <summary>
/// The seam of what the reference presents: its certificate, or raw public key, as the test PKI makes it. A mutant names one of the PKI's
/// deviations, which the reference then presents wherever the flavour knows it.
/// </summary>
public class PresentedCertificate
{
    /// <summary>Name of the deviation; null: a certificate that keeps every rule.</summary>
    public virtual string? Deviation => null;

    /// <summary>The only flavour that deviates, e.g. "ae-id"; null: each that knows the deviation.</summary>
    public virtual string? Flavour => null;

    /// <summary>Whether it signs with the key of what it presents; else with one that every suite can use.</summary>
    public virtual bool SignsWithItsKey => true;

    /// <summary>Whether the CAs are sent along.</summary>
    public virtual bool SendsIssuers => true;

    /// <summary>
    /// The flavour that an entity, e.g. "field-domain-ae" or "mef", presents where it should present <paramref name="flavour"/>. That of an entity
    /// and no other may be asked here (table 10.1.3-1).
    /// </summary>
    public virtual string FlavourOf(string entity, string flavour) => flavour;

    /// <summary>The flavour that is shown in the place of <paramref name="flavour"/>, which it is set up with.</summary>
    public virtual string ShownInstead(string flavour) => flavour;
}
