using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-118", "a subscription takes the right to Create, not to Retrieve")]
internal sealed class SubscribingTakesCreate : CseBehaviour
{
    public override Operations NeededToCreate(int type) => Operations.Create;
}
