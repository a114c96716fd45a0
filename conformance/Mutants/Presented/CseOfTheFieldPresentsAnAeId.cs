namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-038", "a CSE of the Field Domain presents an AE-ID certificate")]
internal sealed class CseOfTheFieldPresentsAnAeId : PresentedCertificate
{
    public override string FlavourOf(string entity, string flavour) => entity is "mn-cse" or "asn-cse" ? "ae-id" : flavour;
}
