using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-114", "what selfPrivileges said first counts for ever")]
internal sealed class OldSelfPrivilegesStay : CseBehaviour
{
    public override bool TakesUpChanges(Resource governed) => governed.Type != ResourceType.AccessControlPolicy;
}
