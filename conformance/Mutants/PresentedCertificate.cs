namespace OneM2M.Conformance.Mutants;

/// <summary>
/// The seam of what the reference presents: its certificate, or raw public key, as the test PKI makes it. A mutant names one of the PKI's
/// deviations, which the reference then presents wherever the flavour knows it.
/// </summary>
public class PresentedCertificate
{
    /// <summary>Name of the deviation; null: a certificate that keeps every rule.</summary>
    public virtual string? Deviation => null;

    /// <summary>Whether the CAs are sent along.</summary>
    public virtual bool SendsIssuers => true;
}
