using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-003", "a contentInstance is governed by the parent of its container", AlsoFails = ["REQ-ACP-119"])]
internal sealed class GrandparentGoverns : CseBehaviour
{
    public override Resource Governing(Resource resource) =>
        resource is { Type: ResourceType.ContentInstance, Parent.Parent: { } grandparent } ? grandparent : resource;
}
