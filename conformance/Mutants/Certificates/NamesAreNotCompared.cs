using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-046", "the identifier of the other entity is not compared")]
internal sealed class NamesAreNotCompared : CertificateRules
{
    public override bool IdentifierCounts => false;
}
