using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-024", "MAC-A is the half of the output that MAC-S is")]
internal sealed class MacAIsTheOtherHalf : GbaRules
{
    public override Range MacAPart => base.MacSPart;
}
