namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-005", "its certificate is for signing code")]
internal sealed class ForSigningCode : PresentedCertificate
{
    public override string Deviation => "wrong-extended-key-usage";
}
