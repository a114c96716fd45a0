using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-043", "the label of block 4 is misspelt")]
internal sealed class AttributeConfidentialityLabelIsMisspelt : DerivationRules
{
    public override string BlockLabel(int block) => block == 4 ? "E2E attribute confidentiality key" : base.BlockLabel(block);
}
