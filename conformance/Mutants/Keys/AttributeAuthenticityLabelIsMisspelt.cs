using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-042", "the label of block 3 is misspelt")]
internal sealed class AttributeAuthenticityLabelIsMisspelt : DerivationRules
{
    public override string BlockLabel(int block) => block == 3 ? "E2E Attribute Authentication Key" : base.BlockLabel(block);
}
