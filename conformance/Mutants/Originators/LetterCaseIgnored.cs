using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-041", "identifiers compare without regard to letter case")]
internal sealed class LetterCaseIgnored : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator) =>
        string.Equals(entry.Absolute, originator, StringComparison.OrdinalIgnoreCase);
}
