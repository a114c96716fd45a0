using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-086", "the flag is not looked at")]
internal sealed class FlagIsIgnored : AccessRules
{
    public override bool AuthenticationHolds(bool flag, bool authenticated) => true;
}
