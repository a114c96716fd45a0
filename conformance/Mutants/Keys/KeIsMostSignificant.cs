using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-009", "Ke is the 32 most significant octets")]
internal sealed class KeIsMostSignificant : DerivationRules
{
    public override Range KeyPart(ExportUse use) => use == ExportUse.Enrolment ? ..32 : base.KeyPart(use);
}
