using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-046", "only the first member of a group counts")]
internal sealed class GroupOfOne : CseBehaviour
{
    public override bool IsMember(Resource group, string originator, Func<string, Resource?> find, LocalIdentity local) =>
        group.Strings("mid") is [var first, ..] && MemberIs(first, originator, find, local);
}
