using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-079", "subscribers are notified of what was denied")]
internal sealed class DeniedRequestsNotify : CseBehaviour
{
    public override bool NotifiesDenied => true;
}
