using System.Net;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-021", "the first address in X-Forwarded-For is taken for the source")]
internal sealed class ForwardedForCounts : CseBehaviour
{
    public override IPAddress? SourceAddress(RequestPrimitive request) =>
        IPAddress.TryParse(request.Header("X-Forwarded-For")?.Split(',')[0], out var said) ? said : base.SourceAddress(request);
}
