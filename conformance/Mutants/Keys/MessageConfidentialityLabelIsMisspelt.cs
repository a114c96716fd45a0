using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-041", "the label of block 2 is misspelt")]
internal sealed class MessageConfidentialityLabelIsMisspelt : DerivationRules
{
    public override string BlockLabel(int block) => block == 2 ? "E2E message confidentiality key" : base.BlockLabel(block);
}
