using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-008", "identifier and key are exported apart")]
internal sealed class ExportIsTwoExports : DerivationRules
{
    public override byte[] Exported(Func<int, byte[]> expand) => [.. expand(16), .. expand(32)];
}
