using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-018", "revocation of the certificate of the entity is passed over")]
internal sealed class OnlyCasAreRevoked : CertificateRules
{
    public override bool IsRevoked(bool isNamed, int depth) => isNamed && depth > 0;
}
