using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-069", "object details restrict every operation")]
internal sealed class ObjectDetailsBearOnAll : AccessRules
{
    public override bool ObjectDetailsBearOn(Operations operation) => true;
}
