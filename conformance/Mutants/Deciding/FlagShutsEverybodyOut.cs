using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-085", "a rule whose flag is TRUE admits nobody")]
internal sealed class FlagShutsEverybodyOut : AccessRules
{
    public override bool AuthenticationHolds(bool flag, bool authenticated) => !flag;
}
