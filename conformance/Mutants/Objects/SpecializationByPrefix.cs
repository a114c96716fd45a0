using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-102", "a specialization covers those whose definition begins like it")]
internal sealed class SpecializationByPrefix : AccessRules
{
    public override bool SpecializationHolds(ObjectDetails details, in AccessRequest request) =>
        details.SpecializationType is not { } specialization
        || (request.Specialization ?? "").StartsWith(specialization, StringComparison.Ordinal);
}
