using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-035", "only 16 octets of Kpsa go into Ke2e_master")]
internal sealed class KpsaIsCutBeforeExtraction : DerivationRules
{
    public override (byte[] Key, byte[] Message) Extraction(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> kpsa) =>
        base.Extraction(salt, kpsa[..Math.Min(kpsa.Length, 16)]);
}
