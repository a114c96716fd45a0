using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-144", "a window of six fields gets an asterisk as the seventh")]
internal sealed class MissingYearIsEveryYear : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) =>
        PolicyText.MendTexts(request, "actw", window => window.Split(' ').Length == 6 ? window + " *" : window);
}
