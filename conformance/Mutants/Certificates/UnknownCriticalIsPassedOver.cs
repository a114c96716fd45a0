using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-013", "a critical extension that is not known is passed over")]
internal sealed class UnknownCriticalIsPassedOver : CertificateRules
{
    public override bool IsProcessed(string criticalExtension) => true;
}
