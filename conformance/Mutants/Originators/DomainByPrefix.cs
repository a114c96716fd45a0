using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-045", "an SP domain admits every domain that begins with it")]
internal sealed class DomainByPrefix : AccessRules
{
    public override bool DomainMatches(string domain, string originator) =>
        originator.StartsWith(domain, StringComparison.Ordinal);
}
