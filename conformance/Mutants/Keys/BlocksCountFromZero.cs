using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-045", "the blocks are counted from zero")]
internal sealed class BlocksCountFromZero : DerivationRules
{
    public override byte BlockCounter(int block) => (byte)(block - 1);
}
