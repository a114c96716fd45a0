using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-040", "a MEF takes an Enrolee below any root", AlsoFails = ["REQ-CAV-007", "REQ-CAV-044"])]
internal sealed class MefTakesAnyRoot : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null ? this : Standard;

    public override bool PathMayEndAnywhere => true;
}
