using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-060", "of several countries only the first is looked at")]
internal sealed class OnlyTheFirstCountryCounts : AccessRules
{
    public override bool CountryHolds(IReadOnlyList<string> countries, string? country) => base.CountryHolds([.. countries.Take(1)], country);
}
