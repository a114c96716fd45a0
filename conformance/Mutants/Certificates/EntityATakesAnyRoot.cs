using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-032", "Entity A takes an Entity B below any root", AlsoFails = ["REQ-CAV-007", "REQ-CAV-044"])]
internal sealed class EntityATakesAnyRoot : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour != CertificateFlavour.Fqdn ? this : Standard;

    public override bool PathMayEndAnywhere => true;
}
