using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Discovery;

[Mutant("REQ-ACP-120", "what stands below a hidden resource is hidden with it")]
internal sealed class HiddenParentHidesChildren : CseBehaviour
{
    public override bool SearchesBelow(bool mayDiscover) => mayDiscover;
}
