namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-015", "the point of the raw public key is compressed")]
internal sealed class RawPointIsCompressed : PresentedCertificate
{
    public override string Deviation => "raw-compressed";
}
