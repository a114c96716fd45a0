using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-025", "RES is the half of the output that AK begins in")]
internal sealed class ResIsTheFirstHalf : GbaRules
{
    public override Range ResPart => ..8;
}
