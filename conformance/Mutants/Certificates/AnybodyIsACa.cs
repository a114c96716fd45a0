using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-008", "basicConstraints are not looked at")]
internal sealed class AnybodyIsACa : CertificateRules
{
    public override bool IsCa(bool? ca) => true;
}
