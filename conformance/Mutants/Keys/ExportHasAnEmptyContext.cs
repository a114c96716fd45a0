using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-006", "an empty context is exported with, instead of none")]
internal sealed class ExportHasAnEmptyContext : DerivationRules
{
    public override byte[] ExportSeed(ExportUse use, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> serverRandom) =>
        [.. base.ExportSeed(use, clientRandom, serverRandom), 0, 0];
}
