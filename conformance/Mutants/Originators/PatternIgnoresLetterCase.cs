using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-041", "identifiers with a wildcard compare without regard to letter case")]
internal sealed class PatternIgnoresLetterCase : AccessRules
{
    public override bool PatternMatches(in OriginatorPattern entry, string originator) =>
        WildcardMatch.Fits(entry.Absolute.ToUpperInvariant(), originator.ToUpperInvariant());
}
