namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-021", "its device certificate has no subjectAltName", AlsoFails = ["REQ-CRT-022"])]
internal sealed class DeviceHasNoIdentifier : PresentedCertificate
{
    public override string Deviation => "no-name";

    public override string Flavour => "device";
}
