namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-043", "a MEF presents a device certificate")]
internal sealed class MefPresentsADevice : PresentedCertificate
{
    public override string FlavourOf(string entity, string flavour) => entity == "mef" ? "device" : flavour;
}
