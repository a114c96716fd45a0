using System.Text.Json.Nodes;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-067", "object details without child types admit all of them")]
internal sealed class MissingChildTypesMeanAll : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) => PolicyContent.Rewrite(request, rule =>
    {
        foreach (var details in PolicyContent.ObjectDetails(rule).Where(d => !d.ContainsKey("chty")))
            details["chty"] = new JsonArray(3, 4, 28);
    });
}
