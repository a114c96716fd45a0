namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CAV-027", "its certificate has the CSE-ID of another CSE", AlsoFails = ["REQ-CRT-033", "REQ-TLS-015"])]
internal sealed class NamesAnotherCse : PresentedCertificate
{
    public override string Deviation => "name-other";

    public override string Flavour => "cse-id";
}
