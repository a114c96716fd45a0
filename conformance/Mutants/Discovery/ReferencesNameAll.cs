using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Discovery;

[Mutant("REQ-ACP-122", "children that may not be retrieved are named and given")]
internal sealed class ReferencesNameAll : CseBehaviour
{
    public override bool ListsInReferences(bool mayRetrieve) => true;
}
