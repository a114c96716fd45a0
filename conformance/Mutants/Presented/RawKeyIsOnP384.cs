namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-015", "the raw public key is on secp384r1")]
internal sealed class RawKeyIsOnP384 : PresentedCertificate
{
    public override string Deviation => "raw-p384";
}
