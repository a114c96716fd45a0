using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-046", "the identifier of the other entity is not compared", AlsoFails =
[
    "REQ-CAV-029", "REQ-CAV-031", "REQ-CAV-037", "REQ-CAV-039", "REQ-CAV-047", "REQ-CAV-048", "REQ-CAV-049", "REQ-CAV-054",
])]
internal sealed class NamesAreNotCompared : CertificateRules
{
    public override bool IdentifierCounts => false;
}
