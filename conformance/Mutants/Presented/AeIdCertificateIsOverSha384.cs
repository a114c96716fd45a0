namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-025", "its AE-ID certificate is signed over SHA-384")]
internal sealed class AeIdCertificateIsOverSha384 : PresentedCertificate
{
    public override string Deviation => "signature-sha384";

    public override string Flavour => "ae-id";
}
