using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-088", "a flag that is FALSE is taken for TRUE since it is there")]
internal sealed class FlagCountsByItsPresence : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) => PolicyContent.Rewrite(request, rule =>
    {
        if (rule.ContainsKey("acaf"))
            rule["acaf"] = true;
    });
}
