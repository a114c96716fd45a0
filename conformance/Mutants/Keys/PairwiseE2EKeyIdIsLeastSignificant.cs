using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-014", "pairwiseE2EKeyID is the 16 least significant octets")]
internal sealed class PairwiseE2EKeyIdIsLeastSignificant : DerivationRules
{
    public override Range RelativeIdPart(ExportUse use) => use == ExportUse.EsCertKe ? 32..48 : base.RelativeIdPart(use);
}
