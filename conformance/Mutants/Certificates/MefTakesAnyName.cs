using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-039", "a MEF does not compare the identifier of the Enrolee")]
internal sealed class MefTakesAnyName : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null ? this : Standard;

    public override bool IdentifierCounts => false;
}
