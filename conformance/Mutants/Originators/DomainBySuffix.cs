using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-045", "an SP domain admits every domain that ends with it")]
internal sealed class DomainBySuffix : AccessRules
{
    public override bool DomainMatches(string domain, string originator) =>
        originator.IndexOf('/', 2) is var end and > 0 && originator[..end].EndsWith(domain[2..], StringComparison.Ordinal);
}
