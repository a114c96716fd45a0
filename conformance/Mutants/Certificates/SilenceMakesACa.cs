using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-008", "an issuer without basicConstraints is one")]
internal sealed class SilenceMakesACa : CertificateRules
{
    public override bool IsCa(bool? ca) => ca != false;
}
