namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-017", "the CA of its CSE-ID certificate has a key on secp384r1", AlsoFails = ["REQ-CRT-001", "REQ-CRT-016", "REQ-CRT-032"])]
internal sealed class CaOfCsesIsOnP384 : PresentedCertificate
{
    public override string Deviation => "signature-p384";

    public override string Flavour => "cse-id";
}
