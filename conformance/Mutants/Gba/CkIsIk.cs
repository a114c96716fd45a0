using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-026", "CK is the output of f4")]
internal sealed class CkIsIk : GbaRules
{
    public override int CkOutput => base.IkOutput;
}
