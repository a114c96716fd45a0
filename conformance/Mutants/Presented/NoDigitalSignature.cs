namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-013", "the key usage is keyAgreement alone")]
internal sealed class NoDigitalSignature : PresentedCertificate
{
    public override string Deviation => "no-digital-signature";
}
