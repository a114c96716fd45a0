namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-026", "the AE-ID stands as a domain name")]
internal sealed class AeIdIsADomainName : PresentedCertificate
{
    public override string Deviation => "name-of-other-form";

    public override string Flavour => "ae-id";
}
