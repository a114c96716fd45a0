namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-002", "the certificate tells two algorithms of its signature")]
internal sealed class AlgorithmsDisagree : PresentedCertificate
{
    public override string Deviation => "signature-algorithms-disagree";
}
