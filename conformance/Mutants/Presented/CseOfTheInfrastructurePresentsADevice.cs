namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-041", "a CSE of the Infrastructure Domain presents a device certificate")]
internal sealed class CseOfTheInfrastructurePresentsADevice : PresentedCertificate
{
    public override string FlavourOf(string entity, string flavour) => entity == "in-cse" ? "device" : flavour;
}
