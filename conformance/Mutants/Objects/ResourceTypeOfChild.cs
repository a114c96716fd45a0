using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-100", "resourceType is compared with the type of the child", AlsoFails = ["REQ-ACP-065", "REQ-ACP-098", "REQ-ACP-099"])]
internal sealed class ResourceTypeOfChild : CseBehaviour
{
    public override int TypeOfTarget(Resource target, int created) => created == 0 ? target.Type : created;
}
