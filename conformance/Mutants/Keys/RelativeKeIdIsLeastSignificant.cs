using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-010", "RelativeKeID is the 16 least significant octets")]
internal sealed class RelativeKeIdIsLeastSignificant : DerivationRules
{
    public override Range RelativeIdPart(ExportUse use) => use == ExportUse.Enrolment ? 32..48 : base.RelativeIdPart(use);
}
