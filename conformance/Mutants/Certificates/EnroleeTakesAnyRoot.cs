using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-036", "an Enrolee takes a MEF below any root", AlsoFails = ["REQ-CAV-007", "REQ-CAV-044"])]
internal sealed class EnroleeTakesAnyRoot : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.Flavour == CertificateFlavour.Fqdn ? this : Standard;

    public override bool PathMayEndAnywhere => true;
}
