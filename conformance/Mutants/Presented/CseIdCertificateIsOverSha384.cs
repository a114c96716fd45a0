namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-032", "its CSE-ID certificate is signed over SHA-384", AlsoFails = ["REQ-CRT-001", "REQ-CRT-011", "REQ-CRT-018"])]
internal sealed class CseIdCertificateIsOverSha384 : PresentedCertificate
{
    public override string Deviation => "signature-sha384";

    public override string Flavour => "cse-id";
}
