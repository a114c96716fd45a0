using System.Text.Json.Nodes;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-133", "of a region that holds both, the countries are dropped")]
internal sealed class CircleBeatsCountries : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) => PolicyText.Mend(request, "aclr", node =>
        node is JsonObject region && region["accr"] is { } circle ? new JsonObject { ["accr"] = circle.DeepClone() } : node?.DeepClone());
}
