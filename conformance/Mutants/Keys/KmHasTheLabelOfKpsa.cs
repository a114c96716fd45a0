using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-023", "Km is derived under the label of Kpsa")]
internal sealed class KmHasTheLabelOfKpsa : DerivationRules
{
    public override string Label(DerivedKey key) => base.Label(key == DerivedKey.Km ? DerivedKey.Kpsa : key);
}
