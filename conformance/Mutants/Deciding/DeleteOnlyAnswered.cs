using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-074", "a permitted Delete of a container is answered and not carried out",
    AlsoFails = ["REQ-ACP-069", "REQ-ACP-070", "REQ-ACP-092", "REQ-ACP-126"])]
internal sealed class DeleteOnlyAnswered : CseBehaviour
{
    public override bool CarriesOutPermitted(Operations operation, Resource target) =>
        operation != Operations.Delete || target is not { Type: ResourceType.Container, Children.Count: 0 };
}
