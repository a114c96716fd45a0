using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-008", "the IMPI precedes RAND")]
internal sealed class ImpiPrecedesRand : GbaRules
{
    public override byte[][] Parameters(NafKeyKind kind, ReadOnlySpan<byte> rand, string impi, Naf naf)
    {
        var parameters = base.Parameters(kind, rand, impi, naf);
        return [parameters[0], parameters[2], parameters[1], parameters[3]];
    }
}
