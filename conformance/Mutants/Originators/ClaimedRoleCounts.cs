using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-013", "the Role IDs parameter is believed")]
internal sealed class ClaimedRoleCounts : CseBehaviour
{
    public override IReadOnlyList<string> Roles(RequestPrimitive request) =>
        request.Parameters.TryGetValue("rids", out var claimed) ? claimed : base.Roles(request);
}
