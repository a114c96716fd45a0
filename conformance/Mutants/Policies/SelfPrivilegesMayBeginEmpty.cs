using OneM2M.Nodes.Cse;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-142", "a policy without a rule in selfPrivileges is created")]
internal sealed class SelfPrivilegesMayBeginEmpty : CseBehaviour
{
    public override bool SelfPrivilegesSuffice(JsonObject attributes, bool isUpdate) => !isUpdate || base.SelfPrivilegesSuffice(attributes, isUpdate);
}
