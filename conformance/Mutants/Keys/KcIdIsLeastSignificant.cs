using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-012", "KcID is the 16 least significant octets")]
internal sealed class KcIdIsLeastSignificant : DerivationRules
{
    public override Range RelativeIdPart(ExportUse use) => use == ExportUse.Connection ? 32..48 : base.RelativeIdPart(use);
}
