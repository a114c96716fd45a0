using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-014", "the Ua security protocol identifier is left out")]
internal sealed class NafIdForgetsUa : GbaRules
{
    public override byte[] NafIdentifier(Naf naf) => NafFqdn(naf.Fqdn);
}
