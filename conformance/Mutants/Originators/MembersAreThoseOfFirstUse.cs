using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-117", "the members of a group are those that it had when it was first asked for")]
internal sealed class MembersAreThoseOfFirstUse : CseBehaviour
{
    private readonly Dictionary<string, IReadOnlyList<string>> _members = new(StringComparer.Ordinal);

    public override bool IsMember(Resource group, string originator, Func<string, Resource?> find, LocalIdentity local)
    {
        if (!_members.TryGetValue(group.Id, out var members))
            _members[group.Id] = members = group.Strings("mid") ?? [];
        return members.Any(member => MemberIs(member, originator, find, local));
    }
}
