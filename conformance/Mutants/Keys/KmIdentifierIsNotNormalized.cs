using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-022", "Km: the identifier goes in as it came")]
internal sealed class KmIdentifierIsNotNormalized : DerivationRules
{
    public override string Normalize(DerivedKey key, string identifier) => key == DerivedKey.Km ? identifier : base.Normalize(key, identifier);
}
