using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-028", "the output of f5* is rotated as that of f1 is")]
internal sealed class ResynchronizationIsRotatedAsMac : GbaRules
{
    public override int Rotation(int output) => base.Rotation(output == 5 ? 1 : output);
}
