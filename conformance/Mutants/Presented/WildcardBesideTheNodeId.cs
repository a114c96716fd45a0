namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-037", "a wildcard stands beside the Node-ID")]
internal sealed class WildcardBesideTheNodeId : PresentedCertificate
{
    public override string Deviation => "wildcard-beside";

    public override string Flavour => "node-id";
}
