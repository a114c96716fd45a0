using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-047", "a wildcard works at the end of a segment only")]
internal sealed class WildcardAtTheEndOnly : AccessRules
{
    public override bool PatternMatches(in OriginatorPattern entry, string originator) =>
        (entry.Absolute + "/").Split('*')[1..].All(rest => rest.StartsWith('/')) && base.PatternMatches(in entry, originator);
}
