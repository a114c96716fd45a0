using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-005", "the server's random precedes the client's")]
internal sealed class ServerRandomComesFirst : DerivationRules
{
    public override byte[] ExportSeed(ExportUse use, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> serverRandom) =>
        base.ExportSeed(use, serverRandom, clientRandom);
}
