namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-030", "the FQDN stands in a mail address")]
internal sealed class FqdnIsInAMailAddress : PresentedCertificate
{
    public override string Deviation => "name-of-other-form";

    public override string Flavour => "fqdn";
}
