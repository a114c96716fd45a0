using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-054", "in an absolute AE-ID with a wildcard the registrar is not compared")]
internal sealed class AbsolutePatternIgnoresRegistrar : AccessRules
{
    public override bool PatternMatches(in OriginatorPattern entry, string originator) => entry.Text.Split('/') is ["", "", var sp, _, var stem]
        ? WildcardMatch.Fits($"//{sp}/*/{stem}", originator)
        : base.PatternMatches(in entry, originator);
}
