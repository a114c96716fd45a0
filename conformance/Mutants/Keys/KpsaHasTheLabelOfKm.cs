using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-031", "Kpsa is derived under the label of Km")]
internal sealed class KpsaHasTheLabelOfKm : DerivationRules
{
    public override string Label(DerivedKey key) => base.Label(key == DerivedKey.Kpsa ? DerivedKey.Km : key);
}
