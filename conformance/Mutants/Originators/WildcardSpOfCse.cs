using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-052", "a wildcard does not stand for the SP of a CSE-ID")]
internal sealed class WildcardSpOfCse : AccessRules
{
    public override bool PatternMatches(in OriginatorPattern entry, string originator) =>
        entry.Absolute.Split('/') is not ["", "", "*", _] && base.PatternMatches(in entry, originator);
}
