using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-111", "without policies a resource is open to anybody")]
internal sealed class DefaultAdmitsAnybody : CseBehaviour
{
    public override bool DefaultAdmits(Resource governing, string originator) => true;
}
