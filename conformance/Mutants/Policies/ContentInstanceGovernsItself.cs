using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-003", "a contentInstance has the default access policy instead of its parent's policies", AlsoFails = ["REQ-ACP-119"])]
internal sealed class ContentInstanceGovernsItself : CseBehaviour
{
    public override Resource Governing(Resource resource) => resource;
}
