using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-031", "Entity A does not compare the identifier of Entity B", AlsoFails =
[
    "REQ-CAV-029", "REQ-CAV-046", "REQ-CAV-047", "REQ-CAV-048", "REQ-CAV-049", "REQ-CAV-054",
])]
internal sealed class EntityATakesAnyName : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour != CertificateFlavour.Fqdn ? this : Standard;

    public override bool IdentifierCounts => false;
}
