using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-007", "SHA-256 also in a session whose suite has SHA-384")]
internal sealed class ExportAlwaysUsesSha256 : DerivationRules
{
    public override string ExportHash(string ofSession) => "SHA-256";
}
