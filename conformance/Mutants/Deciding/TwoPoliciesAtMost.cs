using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-071", "of the policies named only the first two are read",
    AlsoFails = ["REQ-ACP-072", "REQ-ACP-073", "REQ-ACP-080", "REQ-ACP-082"])]
internal sealed class TwoPoliciesAtMost : CseBehaviour
{
    public override IEnumerable<Resource> Existing(IReadOnlyList<string> policyIds, Func<string, Resource?> find) =>
        base.Existing([.. policyIds.Take(2)], find);
}
