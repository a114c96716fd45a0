using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-006", "the length of a digest is not looked at", AlsoFails = ["REQ-IDN-003"])]
internal sealed class DigestOfAnyLength : IdentifierRules
{
    public override bool IsNiLength(NiHash hash, int characters) => true;
}
