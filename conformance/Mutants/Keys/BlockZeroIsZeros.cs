using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-039", "T(0) is a block of zeros")]
internal sealed class BlockZeroIsZeros : DerivationRules
{
    public override byte[] BlockZero(int length) => new byte[length];
}
