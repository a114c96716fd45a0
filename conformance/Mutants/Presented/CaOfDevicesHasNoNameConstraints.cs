namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-024", "the CA of its device certificate does not constrain names", AlsoFails = ["REQ-CAV-015"])]
internal sealed class CaOfDevicesHasNoNameConstraints : PresentedCertificate
{
    public override string Deviation => "no-name-constraints";

    public override string Flavour => "device";
}
