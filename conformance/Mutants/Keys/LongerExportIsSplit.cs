using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-015", "more than 48 octets are split all the same")]
internal sealed class LongerExportIsSplit : DerivationRules
{
    public override bool IsExport(int length) => length >= 48;
}
