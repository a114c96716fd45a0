using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-129", "the empty sum is taken for every operation", AlsoFails = ["REQ-ACP-056"])]
internal sealed class NoBitMeansEveryBit : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) => PolicyContent.Rewrite(request, rule =>
    {
        if (PolicyContent.Number(rule, "acop") == 0)
            rule["acop"] = 63;
    });
}
