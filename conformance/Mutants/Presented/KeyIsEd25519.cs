namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-007", "the key is of another algorithm", AlsoFails = ["REQ-CRT-001", "REQ-CRT-008", "REQ-CRT-009", "REQ-CRT-010", "REQ-CRT-016", "REQ-CRT-020", "REQ-CRT-023", "REQ-CRT-025", "REQ-CRT-029", "REQ-CRT-032", "REQ-CRT-035"])]
internal sealed class KeyIsEd25519 : PresentedCertificate
{
    public override string Deviation => "key-ed25519";
}
