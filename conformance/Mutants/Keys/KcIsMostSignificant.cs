using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-011", "Kc is the 32 most significant octets")]
internal sealed class KcIsMostSignificant : DerivationRules
{
    public override Range KeyPart(ExportUse use) => use == ExportUse.Connection ? ..32 : base.KeyPart(use);
}
