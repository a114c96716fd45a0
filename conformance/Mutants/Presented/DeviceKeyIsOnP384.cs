namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-020", "the key of its device certificate is on secp384r1", AlsoFails = ["REQ-CRT-001", "REQ-CRT-009", "REQ-CRT-016", "REQ-CRT-023"])]
internal sealed class DeviceKeyIsOnP384 : PresentedCertificate
{
    public override string Deviation => "key-p384";

    public override string Flavour => "device";
}
