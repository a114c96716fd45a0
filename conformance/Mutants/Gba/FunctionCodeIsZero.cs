using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-006", "FC is zero")]
internal sealed class FunctionCodeIsZero : GbaRules
{
    public override byte FunctionCode => 0;
}
