using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-034", "a rule without operations is completed with all of them")]
internal sealed class MissingOperationsMeanAll : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) => PolicyContent.Rewrite(request, rule =>
    {
        if (!rule.ContainsKey("acop"))
            rule["acop"] = 63;
    });
}
