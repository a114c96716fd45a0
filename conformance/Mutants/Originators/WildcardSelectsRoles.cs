using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-051", "a wildcard selects roles")]
internal sealed class WildcardSelectsRoles : AccessRules
{
    public override bool RoleMatches(string role, in AccessContext context) =>
        context.Roles.Any(held => WildcardMatch.Fits(role, held));
}
