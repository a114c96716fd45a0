namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-009", "the key is on secp384r1", AlsoFails =
[
    "REQ-CRT-001", "REQ-CRT-016", "REQ-CRT-020", "REQ-CRT-023", "REQ-CRT-025", "REQ-CRT-029", "REQ-CRT-032", "REQ-CRT-035",
])]
internal sealed class KeyIsOnP384 : PresentedCertificate
{
    public override string Deviation => "key-p384";
}
