using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-138", "content and names are checked before the right")]
internal sealed class ContentIsCheckedFirst : CseBehaviour
{
    public override bool AuthorizesFirst => false;
}
