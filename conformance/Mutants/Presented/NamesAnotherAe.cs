namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CAV-028", "its certificate has the AE-ID of another AE", AlsoFails = ["REQ-CRT-026"])]
internal sealed class NamesAnotherAe : PresentedCertificate
{
    public override string Deviation => "name-other";

    public override string Flavour => "ae-id";
}
