namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-042", "a MAF presents a CSE-ID certificate")]
internal sealed class MafPresentsACseId : PresentedCertificate
{
    public override string FlavourOf(string entity, string flavour) => entity == "maf" ? "cse-id" : flavour;
}
