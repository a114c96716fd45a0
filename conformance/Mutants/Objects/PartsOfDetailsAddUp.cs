using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-099", "the target may fit one element and the child another", AlsoFails = ["REQ-ACP-098"])]
internal sealed class PartsOfDetailsAddUp : AccessRules
{
    public override bool ObjectDetailsHold(CompiledRule rule, in AccessRequest request)
    {
        var asked = request;
        return base.ObjectDetailsHold(rule, in request)
            || (rule.ObjectDetails.Any(d => ResourceTypeHolds(d, in asked) && SpecializationHolds(d, in asked))
                && rule.ObjectDetails.Any(d => ChildTypeHolds(d, in asked)));
    }
}
