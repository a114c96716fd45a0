using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-030", "Kpsa: the identifier goes in as it came")]
internal sealed class KpsaIdentifierIsNotNormalized : DerivationRules
{
    public override string Normalize(DerivedKey key, string identifier) => key == DerivedKey.Kpsa ? identifier : base.Normalize(key, identifier);
}
