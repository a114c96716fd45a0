using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-063", "the label of sessionESPrimKey spells the hash with two hyphens")]
internal sealed class SessionLabelHasTwoHyphens : DerivationRules
{
    public override string Label(DerivedKey key) => base.Label(key).Replace("HMAC-SHA256", "HMAC-SHA-256", StringComparison.Ordinal);
}
