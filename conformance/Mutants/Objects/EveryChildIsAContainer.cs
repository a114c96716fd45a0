using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-015", "the type that the request states is not looked at",
    AlsoFails = ["REQ-ACP-098", "REQ-ACP-099", "REQ-ACP-103", "REQ-ACP-104", "REQ-ACP-066", "REQ-ACP-100"])]
internal sealed class EveryChildIsAContainer : CseBehaviour
{
    public override int CreatedType(RequestPrimitive request) => ResourceType.Container;
}
