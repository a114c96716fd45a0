using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-055", "in an SP-relative AE-ID with a wildcard the registrar is not compared")]
internal sealed class SpRelativePatternIgnoresRegistrar : AccessRules
{
    public override bool PatternMatches(in OriginatorPattern entry, string originator) => entry.Text.Split('/') is ["", not "", var stem]
        ? WildcardMatch.Fits(entry.Absolute.Split('/') is [_, _, var sp, ..] ? $"//{sp}/*/{stem}" : "", originator)
        : base.PatternMatches(in entry, originator);
}
