namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-029", "its FQDN certificate is signed over SHA-384", AlsoFails = ["REQ-CRT-001", "REQ-CRT-011", "REQ-CRT-018"])]
internal sealed class FqdnCertificateIsOverSha384 : PresentedCertificate
{
    public override string Deviation => "signature-sha384";

    public override string Flavour => "fqdn";
}
