using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-004", "a zero octet follows the label of an export")]
internal sealed class ExportLabelEndsWithZero : DerivationRules
{
    public override string ExportLabel(ExportUse use) => base.ExportLabel(use) + "\0";
}
