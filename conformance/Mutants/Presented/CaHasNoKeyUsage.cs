namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-016", "its CA has no key usage", AlsoFails = ["REQ-CRT-001"])]
internal sealed class CaHasNoKeyUsage : PresentedCertificate
{
    public override string Deviation => "issuer-no-key-usage";
}
