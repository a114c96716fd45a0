using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-027", "IK is the output of f3")]
internal sealed class IkIsCk : GbaRules
{
    public override int IkOutput => base.CkOutput;
}
