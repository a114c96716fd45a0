using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-104", "who may create containers may create contentInstances too", AlsoFails = ["REQ-ACP-015"])]
internal sealed class ContentGoesWithItsContainer : AccessRules
{
    public override bool ChildTypeHolds(ObjectDetails details, in AccessRequest request) =>
        base.ChildTypeHolds(details, in request) || (request.CreatedType == 4 && details.ChildResourceTypes.Contains(3));
}
