using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-002", "a list of countries holds for an originator whose country is not known", AlsoFails = ["REQ-ACP-082"])]
internal sealed class UnknownCountryIsListed : AccessRules
{
    public override bool CountryHolds(IReadOnlyList<string> countries, string? country) => country is null || base.CountryHolds(countries, country);
}
