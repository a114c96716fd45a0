namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CAV-015", "its CA does not constrain names", AlsoFails = ["REQ-CRT-024", "REQ-CRT-027"])]
internal sealed class CaHasNoNameConstraints : PresentedCertificate
{
    public override string Deviation => "no-name-constraints";
}
