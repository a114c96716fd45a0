using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-044", "who has the right name needs no valid path", AlsoFails = ["REQ-CAV-007", "REQ-CAV-032", "REQ-CAV-036", "REQ-CAV-040"])]
internal sealed class TheNameMakesUpForThePath : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.Identifier is not null ? this : Standard;

    public override bool PathMayEndAnywhere => true;
}
