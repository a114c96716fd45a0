using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-039", "a MEF does not compare the identifier of the Enrolee", AlsoFails =
[
    "REQ-CAV-037", "REQ-CAV-046", "REQ-CAV-047", "REQ-CAV-054",
])]
internal sealed class MefTakesAnyName : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null ? this : Standard;

    public override bool IdentifierCounts => false;
}
