using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-033", "Kpsa is the key of the extraction and the salt its message")]
internal sealed class SaltAndKpsaAreExchanged : DerivationRules
{
    public override (byte[] Key, byte[] Message) Extraction(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> kpsa) => base.Extraction(kpsa, salt);
}
