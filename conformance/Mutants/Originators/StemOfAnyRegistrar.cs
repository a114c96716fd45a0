using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-036", "a stem in a rule means the AE with that stem at any CSE")]
internal sealed class StemOfAnyRegistrar : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator) =>
        entry.Text.Contains('/', StringComparison.Ordinal)
            ? base.IdentifierMatches(in entry, originator)
            : originator.EndsWith("/" + entry.Text, StringComparison.Ordinal);
}
