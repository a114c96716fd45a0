namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-023", "the CA of its device certificate has a key on secp384r1", AlsoFails =
[
    "REQ-CRT-001", "REQ-CRT-016", "REQ-CRT-017", "REQ-CRT-020",
])]
internal sealed class CaOfDevicesIsOnP384 : PresentedCertificate
{
    public override string Deviation => "signature-p384";

    public override string Flavour => "device";
}
