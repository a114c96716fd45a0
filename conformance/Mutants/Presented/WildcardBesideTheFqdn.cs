namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-031", "a wildcard stands beside the FQDN")]
internal sealed class WildcardBesideTheFqdn : PresentedCertificate
{
    public override string Deviation => "wildcard-beside";

    public override string Flavour => "fqdn";
}
