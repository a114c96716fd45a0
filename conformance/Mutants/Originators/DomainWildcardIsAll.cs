using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-049", "a wildcard in an SP domain admits every domain")]
internal sealed class DomainWildcardIsAll : AccessRules
{
    public override bool DomainMatches(string domain, string originator) =>
        domain.Contains('*', StringComparison.Ordinal) || base.DomainMatches(domain, originator);
}
