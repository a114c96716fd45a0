namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-014", "two octets follow the raw public key")]
internal sealed class OctetsBehindTheRawKey : PresentedCertificate
{
    public override string Deviation => "raw-trailing-octets";
}
