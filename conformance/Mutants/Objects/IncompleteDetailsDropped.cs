using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-101", "object details for mgmtObj or flexContainer without a specialization are dropped, and the rule stays")]
internal sealed class IncompleteDetailsDropped : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) => PolicyContent.Rewrite(request, rule =>
    {
        if (PolicyContent.ObjectDetails(rule).Any(d => PolicyContent.Number(d, "ty") is 13 or 28 && !d.ContainsKey("spty")))
            rule.Remove("acod");
    });
}
