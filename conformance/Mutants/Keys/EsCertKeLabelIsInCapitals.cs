using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-003", "the label for pairwiseE2EKey is in capitals")]
internal sealed class EsCertKeLabelIsInCapitals : DerivationRules
{
    public override string ExportLabel(ExportUse use) => use == ExportUse.EsCertKe ? "EXPORTER-oneM2M-ESCERTKE" : base.ExportLabel(use);
}
