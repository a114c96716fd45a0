using System.Text.Json.Nodes;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-030", "a set without a rule is filled with one for everybody")]
internal sealed class EmptySetIsForEverybody : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) => PolicyContent.RewritePrivileges(request, privileges =>
    {
        if (privileges["acr"] is not JsonArray { Count: > 0 })
            privileges["acr"] = new JsonArray(new JsonObject { ["acor"] = new JsonArray("all"), ["acop"] = 63 });
    });
}
