using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-048", "a wildcard reaches over a slash", AlsoFails = ["REQ-ACP-052", "REQ-ACP-053"])]
internal sealed class WildcardRunsOverSlash : AccessRules
{
    public override bool PatternMatches(in OriginatorPattern entry, string originator) =>
        WildcardMatch.Fits(entry.Absolute.Replace('/', '|'), originator.Replace('/', '|'));
}
