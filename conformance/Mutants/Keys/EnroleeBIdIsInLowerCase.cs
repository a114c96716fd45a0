using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-028", "the identifier of enrolee B goes into Kpsa in lower case", AlsoFails = ["REQ-KEY-029", "REQ-KEY-030"])]
internal sealed class EnroleeBIdIsInLowerCase : DerivationRules
{
    public override byte[] ProvisionedKeyMessage(string enroleeBId) => base.ProvisionedKeyMessage(enroleeBId.ToLowerInvariant());
}
