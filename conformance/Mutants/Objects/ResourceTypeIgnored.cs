using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-065", "resourceType is not looked at", AlsoFails = ["REQ-ACP-098", "REQ-ACP-099", "REQ-ACP-100"])]
internal sealed class ResourceTypeIgnored : AccessRules
{
    public override bool ResourceTypeHolds(ObjectDetails details, in AccessRequest request) => true;
}
