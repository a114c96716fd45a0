using System.Text.Json.Nodes;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-133", "a region that holds nothing is dropped")]
internal sealed class EmptyRegionIsNoRegion : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) => PolicyText.Mend(request, "aclr", node =>
        node is JsonObject { Count: 0 } ? null : node?.DeepClone());
}
