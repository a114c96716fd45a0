using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-103", "of the child types only the first counts")]
internal sealed class FirstChildTypeOnly : AccessRules
{
    public override bool ChildTypeHolds(ObjectDetails details, in AccessRequest request) =>
        details.ChildResourceTypes is [var first, ..] && first == request.CreatedType;
}
