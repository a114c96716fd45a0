namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-039", "an AE presents a CSE-ID certificate")]
internal sealed class AePresentsACseId : PresentedCertificate
{
    public override string FlavourOf(string entity, string flavour) => entity == "field-domain-ae" ? "cse-id" : flavour;
}
