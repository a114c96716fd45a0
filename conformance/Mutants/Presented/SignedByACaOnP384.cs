namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-001", "its CA has a key on another curve", AlsoFails =
[
    "REQ-CRT-016", "REQ-CRT-017", "REQ-CRT-020", "REQ-CRT-023", "REQ-CRT-025", "REQ-CRT-029", "REQ-CRT-032", "REQ-CRT-035",
])]
internal sealed class SignedByACaOnP384 : PresentedCertificate
{
    public override string Deviation => "signature-p384";
}
