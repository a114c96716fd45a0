using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Discovery;

[Mutant("REQ-ACP-119", "whoever knows a label discovers what bears it", AlsoFails = ["REQ-ACP-121"])]
internal sealed class FilterGetsAroundTheRight : CseBehaviour
{
    public override bool ListsInDiscovery(bool mayDiscover, RequestPrimitive request) => mayDiscover || request.Parameters.ContainsKey("lbl");
}
