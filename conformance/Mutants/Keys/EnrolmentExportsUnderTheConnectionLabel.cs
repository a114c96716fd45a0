using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-001", "Ke is exported under the label of Kc")]
internal sealed class EnrolmentExportsUnderTheConnectionLabel : DerivationRules
{
    public override string ExportLabel(ExportUse use) => base.ExportLabel(use == ExportUse.Enrolment ? ExportUse.Connection : use);
}
