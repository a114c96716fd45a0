namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CAV-016", "its CA constrains names of another form than its own", AlsoFails = ["REQ-CRT-024", "REQ-CRT-027"])]
internal sealed class CaConstrainsMailAddresses : PresentedCertificate
{
    public override string Deviation => "name-constraints-of-other-form";
}
