using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-035", "a rule without the flag takes it from the rule before it", AlsoFails = ["REQ-ACP-086"])]
internal sealed class FlagTakenFromPreviousRule : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request)
    {
        var previous = false;
        return PolicyContent.Rewrite(request, rule =>
        {
            if (rule["acaf"] is { } flag)
                previous = flag.GetValue<bool>();
            else if (previous)
                rule["acaf"] = true;
        });
    }
}
