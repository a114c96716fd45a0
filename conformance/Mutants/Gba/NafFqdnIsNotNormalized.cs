using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-013", "the FQDN of the NAF goes in as it came")]
internal sealed class NafFqdnIsNotNormalized : GbaRules
{
    public override byte[] NafFqdn(string fqdn) => Encode(fqdn);
}
