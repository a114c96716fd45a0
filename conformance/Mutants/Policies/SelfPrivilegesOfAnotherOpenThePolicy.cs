using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-004", "selfPrivileges of any policy open every policy")]
internal sealed class SelfPrivilegesOfAnotherOpenThePolicy : CseBehaviour
{
    public override IReadOnlyList<Resource> JudgesOf(Resource policy) =>
        [.. policy.Parent!.Children.Values.Where(r => r.Type == ResourceType.AccessControlPolicy)];
}
