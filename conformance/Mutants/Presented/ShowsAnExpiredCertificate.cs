namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CAV-024", "it presents a certificate that expired an hour ago")]
internal sealed class ShowsAnExpiredCertificate : PresentedCertificate
{
    public override string Deviation => "expired";
}
