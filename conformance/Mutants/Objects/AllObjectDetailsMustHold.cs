using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-098", "object details are combined by AND", AlsoFails = ["REQ-ACP-099"])]
internal sealed class AllObjectDetailsMustHold : AccessRules
{
    public override bool ObjectDetailsHold(CompiledRule rule, in AccessRequest request)
    {
        var asked = request;
        return request.Operation != Operations.Create || rule.ObjectDetails.All(d => ObjectDetailHolds(d, in asked));
    }
}
