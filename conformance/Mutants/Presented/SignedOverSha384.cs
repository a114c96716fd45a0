namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-011", "its certificate is signed over SHA-384", AlsoFails =
[
    "REQ-CRT-001", "REQ-CRT-018", "REQ-CRT-020", "REQ-CRT-023", "REQ-CRT-025", "REQ-CRT-029", "REQ-CRT-032", "REQ-CRT-035",
])]
internal sealed class SignedOverSha384 : PresentedCertificate
{
    public override string Deviation => "signature-sha384";
}
