using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-015", "fewer than 48 octets are split, so that identifier and key share some")]
internal sealed class ShorterExportIsSplit : DerivationRules
{
    public override bool IsExport(int length) => length is >= 32 and <= 48;
}
