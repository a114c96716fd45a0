using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-044", "no block goes into the next")]
internal sealed class BlocksAreNotChained : DerivationRules
{
    public override byte[] BlockInput(int block, ReadOnlySpan<byte> before) => base.BlockInput(block, []);
}
