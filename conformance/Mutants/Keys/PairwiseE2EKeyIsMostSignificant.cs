using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-013", "pairwiseE2EKey is the 32 most significant octets")]
internal sealed class PairwiseE2EKeyIsMostSignificant : DerivationRules
{
    public override Range KeyPart(ExportUse use) => use == ExportUse.EsCertKe ? ..32 : base.KeyPart(use);
}
