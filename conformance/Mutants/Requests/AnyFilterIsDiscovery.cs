using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-016", "any filter criterion makes a Retrieve a discovery")]
internal sealed class AnyFilterIsDiscovery : CseBehaviour
{
    public override Operations Needed(RequestPrimitive request) =>
        request.Operation == PrimitiveOperation.Retrieve && request.Parameters.Keys.Any(name => name is "ty" or "lbl" or "cra")
            ? Operations.Discover
            : base.Needed(request);
}
