using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-007", "a path need not lead to a trust anchor", AlsoFails =
[
    "REQ-CAV-032", "REQ-CAV-035", "REQ-CAV-036", "REQ-CAV-040", "REQ-CAV-044",
])]
internal sealed class PathEndsWhereItEnds : CertificateRules
{
    public override bool PathMayEndAnywhere => true;
}
