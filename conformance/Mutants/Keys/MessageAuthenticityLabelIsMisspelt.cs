using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-040", "the label of block 1 is misspelt")]
internal sealed class MessageAuthenticityLabelIsMisspelt : DerivationRules
{
    public override string BlockLabel(int block) => block == 1 ? "E2E Message Authenticity Key" : base.BlockLabel(block);
}
