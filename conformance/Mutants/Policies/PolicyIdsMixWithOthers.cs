using OneM2M.Nodes.Cse;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-107", "accessControlPolicyIDs may be updated together with other attributes")]
internal sealed class PolicyIdsMixWithOthers : CseBehaviour
{
    public override bool MayUpdateTogether(JsonObject attributes) => true;
}
