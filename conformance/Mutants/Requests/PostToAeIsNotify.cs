using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-014", "whatever is posted to an AE with a pointOfAccess is decided as a Notify")]
internal sealed class PostToAeIsNotify : CseBehaviour
{
    private Resource? _target;

    public override Resource Governing(Resource resource) => base.Governing(_target = resource);

    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules) =>
        asked is { Operation: Operations.Create, TargetType: ResourceType.Ae } && _target?.Strings("poa") is { Count: > 0 }
            ? base.Decide(asked with { Operation = Operations.Notify }, policies, in context, rules)
            : base.Decide(in asked, policies, in context, rules);
}
