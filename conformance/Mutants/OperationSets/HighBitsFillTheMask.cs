using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-129", "a bit beyond the six is taken for all of them")]
internal sealed class HighBitsFillTheMask : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) => PolicyContent.Rewrite(request, rule =>
    {
        if (PolicyContent.Number(rule, "acop") > 63)
            rule["acop"] = 63;
    });
}
