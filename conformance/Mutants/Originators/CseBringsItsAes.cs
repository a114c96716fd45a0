using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-039", "a CSE-ID in a rule admits the AEs registered there")]
internal sealed class CseBringsItsAes : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator) =>
        base.IdentifierMatches(in entry, originator) || originator.StartsWith(entry.Absolute + "/", StringComparison.Ordinal);
}
