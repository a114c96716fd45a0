using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-012", "a role is held that begins with the listed Role-ID")]
internal sealed class RoleByPrefix : AccessRules
{
    public override bool RoleMatches(string role, in AccessContext context) =>
        context.Roles.Any(held => held.StartsWith(role, StringComparison.Ordinal));
}
