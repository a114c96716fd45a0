using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-066", "specializationType is not looked at", AlsoFails = ["REQ-ACP-102"])]
internal sealed class SpecializationIgnored : AccessRules
{
    public override bool SpecializationHolds(ObjectDetails details, in AccessRequest request) => true;
}
