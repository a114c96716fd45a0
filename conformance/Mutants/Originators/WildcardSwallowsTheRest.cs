using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-047", "what stands after a wildcard in its segment is not compared")]
internal sealed class WildcardSwallowsTheRest : AccessRules
{
    public override bool PatternMatches(in OriginatorPattern entry, string originator) =>
        WildcardMatch.Fits(string.Join('/', entry.Absolute.Split('/').Select(UpToWildcard)), originator);

    private static string UpToWildcard(string segment) =>
        segment.IndexOf('*', StringComparison.Ordinal) is var star and >= 0 ? segment[..(star + 1)] : segment;
}
