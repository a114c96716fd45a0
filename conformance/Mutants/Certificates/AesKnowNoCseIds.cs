using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CRT-047", "an AE takes no CSE-ID certificate")]
internal sealed class AesKnowNoCseIds : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour != CertificateFlavour.Fqdn ? this : Standard;

    public override bool CseIdMatches(string name, string expected) => false;
}
