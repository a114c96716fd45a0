using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-005", "the validity of the certificate of the entity is passed over")]
internal sealed class OnlyCasExpire : CertificateRules
{
    public override bool ValidityCounts(int depth) => depth > 0;
}
