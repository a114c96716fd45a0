using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-011", "names outside the permitted subtrees are taken")]
internal sealed class PermittedSubtreesAreIgnored : CertificateRules
{
    public override bool LiesWithinPermitted(bool isWithinOne) => true;
}
