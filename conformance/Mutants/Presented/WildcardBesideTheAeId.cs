namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-028", "a URI with an asterisk stands beside the AE-ID")]
internal sealed class WildcardBesideTheAeId : PresentedCertificate
{
    public override string Deviation => "wildcard-beside";

    public override string Flavour => "ae-id";
}
