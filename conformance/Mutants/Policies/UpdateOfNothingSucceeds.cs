using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-139", "an Update of what does not exist is answered as if it had been done")]
internal sealed class UpdateOfNothingSucceeds : CseBehaviour
{
    public override ResponseStatusCode Missing(RequestPrimitive request) =>
        request.Operation == PrimitiveOperation.Update ? ResponseStatusCode.Updated : base.Missing(request);
}
