using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-116", "a group within a group admits everybody")]
internal sealed class InnerGroupAdmitsEverybody : CseBehaviour
{
    public override bool MemberIs(string member, string originator, Func<string, Resource?> find, LocalIdentity local) =>
        find(member) is { Type: ResourceType.Group } || base.MemberIs(member, originator, find, local);
}
