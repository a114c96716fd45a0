namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-034", "a wildcard stands beside the CSE-ID")]
internal sealed class WildcardBesideTheCseId : PresentedCertificate
{
    public override string Deviation => "wildcard-beside";

    public override string Flavour => "cse-id";
}
