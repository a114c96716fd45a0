using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-007", "what a policy said first counts for ever", AlsoFails = ["REQ-ACP-006"])]
internal sealed class PoliciesAreStale : CseBehaviour
{
    public override bool TakesUpChanges(Resource governed) => governed.Type == ResourceType.AccessControlPolicy;
}
