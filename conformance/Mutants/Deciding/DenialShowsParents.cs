using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-078", "the denial of a resource whose children are under the same policies shows the resource",
    AlsoFails = ["REQ-ACP-006", "REQ-ACP-128"])]
internal sealed class DenialShowsParents : CseBehaviour
{
    public override ResponsePrimitive Denied(Resource target) =>
        PolicyIds(target) is { } policies && target.Children.Values.Any(c => PolicyIds(c) is { } own && own.SequenceEqual(policies))
            ? base.Denied(target) with { Content = target.Representation() }
            : base.Denied(target);
}
