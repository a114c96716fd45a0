namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-012", "the key usage is absent", AlsoFails = ["REQ-CRT-001", "REQ-CRT-006", "REQ-CRT-013", "REQ-CRT-016"])]
internal sealed class NoKeyUsage : PresentedCertificate
{
    public override string Deviation => "no-key-usage";
}
