using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-044", "an SP domain admits the CSEs of the domain only")]
internal sealed class DomainMeansCses : AccessRules
{
    public override bool DomainMatches(string domain, string originator) =>
        base.DomainMatches(domain, originator) && originator.LastIndexOf('/') == domain.Length;
}
