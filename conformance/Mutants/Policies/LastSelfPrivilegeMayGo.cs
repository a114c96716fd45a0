using OneM2M.Nodes.Cse;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-143", "an Update may take the last rule of selfPrivileges away")]
internal sealed class LastSelfPrivilegeMayGo : CseBehaviour
{
    public override bool SelfPrivilegesSuffice(JsonObject attributes, bool isUpdate) => isUpdate || base.SelfPrivilegesSuffice(attributes, isUpdate);
}
