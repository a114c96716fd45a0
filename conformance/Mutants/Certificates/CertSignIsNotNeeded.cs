using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-009", "the key usage of CAs is not looked at")]
internal sealed class CertSignIsNotNeeded : CertificateRules
{
    public override bool MaySignCertificates(KeyUsageBit? usage) => true;
}
