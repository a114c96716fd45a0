namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-006", "the key usage is not critical")]
internal sealed class KeyUsageIsNotCritical : PresentedCertificate
{
    public override string Deviation => "key-usage-not-critical";
}
