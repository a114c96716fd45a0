using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-084", "the originator may stand in one rule and the operation in another",
    AlsoFails = ["REQ-ACP-003", "REQ-ACP-035", "REQ-ACP-073", "REQ-ACP-080", "REQ-ACP-086", "REQ-ACP-094", "REQ-ACP-108", "REQ-LOC-018"])]
internal sealed class RulesAddUp : CseBehaviour
{
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules)
    {
        var decision = base.Decide(in asked, policies, in context, rules);
        var (request, surroundings) = (asked, context);
        var named = policies.Rules.FirstOrDefault(r => rules.OriginatorsHold(r, in request, in surroundings) && rules.ContextsHold(r, in surroundings)
            && rules.AuthenticationHolds(r.AuthenticationFlag, surroundings.Authenticated) && rules.ObjectDetailsHold(r, in request));
        return !decision.IsPermit && named is not null
            && policies.Rules.Any(r => r.Operations != 63 && rules.OperationHolds(r.Operations, request.Operation))
            ? Decision.Permit(named)
            : decision;
    }
}
