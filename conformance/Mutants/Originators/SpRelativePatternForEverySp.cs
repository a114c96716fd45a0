using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-053", "an SP-relative CSE-ID with a wildcard means CSEs of every SP")]
internal sealed class SpRelativePatternForEverySp : AccessRules
{
    public override bool PatternMatches(in OriginatorPattern entry, string originator) => entry.Text.Split('/') is ["", not "" and var cse]
        ? WildcardMatch.Fits("//*/" + cse, originator)
        : base.PatternMatches(in entry, originator);
}
