using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-054", "usage-constrained key: the identifier goes in as it came")]
internal sealed class UsageKeyIdentifierIsNotNormalized : DerivationRules
{
    public override string Normalize(DerivedKey key, string identifier) =>
        key == DerivedKey.UsageConstrained ? identifier : base.Normalize(key, identifier);
}
