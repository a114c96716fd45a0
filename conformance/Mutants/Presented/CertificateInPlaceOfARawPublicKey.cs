namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-014", "it shows a certificate where it should show a raw public key", AlsoFails = ["REQ-CRT-015", "REQ-CAV-023", "REQ-CAV-025", "REQ-CAV-042", "REQ-TLS-037", "REQ-TLS-038"])]
internal sealed class CertificateInPlaceOfARawPublicKey : PresentedCertificate
{
    public override string ShownInstead(string flavour) => flavour == "raw-public-key" ? "cse-id" : flavour;
}
