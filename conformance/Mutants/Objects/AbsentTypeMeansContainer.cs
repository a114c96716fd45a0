using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-105", "without resourceType a container is taken for granted", AlsoFails = ["REQ-ACP-066"])]
internal sealed class AbsentTypeMeansContainer : AccessRules
{
    public override bool ResourceTypeHolds(ObjectDetails details, in AccessRequest request) =>
        (details.ResourceType ?? 3) == request.TargetType;
}
