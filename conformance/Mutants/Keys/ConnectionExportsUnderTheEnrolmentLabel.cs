using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-002", "Kc is exported under the label of Ke")]
internal sealed class ConnectionExportsUnderTheEnrolmentLabel : DerivationRules
{
    public override string ExportLabel(ExportUse use) => base.ExportLabel(use == ExportUse.Connection ? ExportUse.Enrolment : use);
}
