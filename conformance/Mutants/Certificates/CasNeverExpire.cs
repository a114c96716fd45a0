using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-006", "the validity of CAs is passed over")]
internal sealed class CasNeverExpire : CertificateRules
{
    public override bool ValidityCounts(int depth) => depth == 0;
}
