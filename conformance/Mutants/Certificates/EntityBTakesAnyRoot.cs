using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-035", "Entity B takes an Entity A below any root", AlsoFails = ["REQ-CAV-007"])]
internal sealed class EntityBTakesAnyRoot : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is null ? this : Standard;

    public override bool PathMayEndAnywhere => true;
}
