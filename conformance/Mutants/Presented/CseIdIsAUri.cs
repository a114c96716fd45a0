namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-033", "the CSE-ID stands as a URI", AlsoFails = ["REQ-CAV-027", "REQ-TLS-015"])]
internal sealed class CseIdIsAUri : PresentedCertificate
{
    public override string Deviation => "name-of-other-form";

    public override string Flavour => "cse-id";
}
