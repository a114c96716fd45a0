using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-012", "the IMPI goes in as it came")]
internal sealed class ImpiIsNotNormalized : GbaRules
{
    public override byte[] Impi(string impi) => Encode(impi);
}
