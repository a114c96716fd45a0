using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-140", "what is denied at a flexContainer is answered with 4005",
    AlsoFails = ["REQ-ACP-066", "REQ-ACP-068", "REQ-ACP-075", "REQ-ACP-103", "REQ-ACP-105"])]
internal sealed class DenialAtFlexContainerIsNotAllowed : CseBehaviour
{
    public override ResponsePrimitive Denied(Resource target) =>
        target.Type == ResourceType.FlexContainer ? new ResponsePrimitive(ResponseStatusCode.OperationNotAllowed) : base.Denied(target);
}
