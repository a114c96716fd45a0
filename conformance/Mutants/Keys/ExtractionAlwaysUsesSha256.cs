using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-034", "Ke2e_master is extracted by SHA-256, whatever hash was agreed")]
internal sealed class ExtractionAlwaysUsesSha256 : DerivationRules
{
    public override string ExtractionHash(string agreed) => "SHA-256";
}
