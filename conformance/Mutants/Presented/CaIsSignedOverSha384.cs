namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-018", "the certificate of its CA is signed over SHA-384", AlsoFails =
[
    "REQ-CRT-001", "REQ-CRT-023", "REQ-CRT-025", "REQ-CRT-029", "REQ-CRT-032", "REQ-CRT-035",
])]
internal sealed class CaIsSignedOverSha384 : PresentedCertificate
{
    public override string Deviation => "issuer-signature-sha384";
}
