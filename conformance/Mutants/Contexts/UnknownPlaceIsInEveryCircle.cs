using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-076", "a circle holds for an originator whose place is not known", AlsoFails = ["REQ-ACP-082", "REQ-LOC-018"])]
internal sealed class UnknownPlaceIsInEveryCircle : AccessRules
{
    public override bool CircleHolds(Circle circle, GeoPosition? position) => position is null || base.CircleHolds(circle, position);
}
