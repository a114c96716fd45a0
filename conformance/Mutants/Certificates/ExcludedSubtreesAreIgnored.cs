using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-012", "names within an excluded subtree are taken")]
internal sealed class ExcludedSubtreesAreIgnored : CertificateRules
{
    public override bool LiesWithinExcluded(bool isWithinOne) => false;
}
