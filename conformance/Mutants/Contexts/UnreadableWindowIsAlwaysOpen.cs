using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-144", "a window that cannot be read is taken for one without limits")]
internal sealed class UnreadableWindowIsAlwaysOpen : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) =>
        PolicyText.MendTexts(request, "actw", window => TimeWindow.Parse(window) is null ? "* * * * * * *" : window);
}
