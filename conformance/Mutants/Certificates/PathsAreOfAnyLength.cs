using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-010", "pathLenConstraint is not looked at")]
internal sealed class PathsAreOfAnyLength : CertificateRules
{
    public override bool PathLengthHolds(int? limit, int casBelow) => true;
}
