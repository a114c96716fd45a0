using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-037", "of an SP-relative AE-ID only the stem is compared")]
internal sealed class SpRelativeAeByStem : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator) =>
        entry.Text.Split('/') is ["", not "", var stem]
            ? originator.EndsWith("/" + stem, StringComparison.Ordinal)
            : base.IdentifierMatches(in entry, originator);
}
