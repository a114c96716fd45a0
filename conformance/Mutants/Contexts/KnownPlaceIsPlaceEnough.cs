using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-001", "a region holds for every originator whose location is known, wherever that is",
    AlsoFails =
    [
        "REQ-ACP-076", "REQ-ACP-093", "REQ-ACP-094", "REQ-ACP-097", "REQ-ACP-132",
        "REQ-LOC-002", "REQ-LOC-004", "REQ-LOC-005", "REQ-LOC-006",
    ])]
internal sealed class KnownPlaceIsPlaceEnough : AccessRules
{
    public override bool LocationHolds(CompiledContext part, in AccessContext context) =>
        context.Position is not null || context.Country is not null || base.LocationHolds(part, in context);
}
