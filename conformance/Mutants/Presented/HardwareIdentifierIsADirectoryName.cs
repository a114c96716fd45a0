namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-022", "its hardware identifier is written as a directory name", AlsoFails = ["REQ-CRT-021"])]
internal sealed class HardwareIdentifierIsADirectoryName : PresentedCertificate
{
    public override string Deviation => "name-of-other-form";

    public override string Flavour => "device";
}
