using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-056", "a usage-constrained key is derived under the label of Km")]
internal sealed class UsageKeyHasTheLabelOfKm : DerivationRules
{
    public override string Label(DerivedKey key) => base.Label(key == DerivedKey.UsageConstrained ? DerivedKey.Km : key);
}
