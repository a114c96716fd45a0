using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-068", "without object details a rule covers what the CSE knows best and no flexContainers")]
internal sealed class OnlyContainersWithoutDetails : AccessRules
{
    public override bool ObjectDetailsHold(CompiledRule rule, in AccessRequest request) =>
        base.ObjectDetailsHold(rule, in request) && !(rule.ObjectDetails.IsEmpty && request.CreatedType == 28);
}
