using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-087", "who is authenticated is admitted by rules with the flag TRUE only", AlsoFails = ["REQ-ACP-035"])]
internal sealed class AuthenticatedNeedTheFlag : AccessRules
{
    public override bool AuthenticationHolds(bool flag, bool authenticated) => flag == authenticated || (!flag && !authenticated);
}
