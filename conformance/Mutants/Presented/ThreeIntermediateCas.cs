namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-019", "three intermediate CAs stand below the anchor")]
internal sealed class ThreeIntermediateCas : PresentedCertificate
{
    public override string Deviation => "chain-long";
}
