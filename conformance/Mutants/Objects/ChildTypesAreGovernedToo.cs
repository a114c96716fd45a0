using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Objects;

[Mutant("REQ-ACP-070", "a rule about child types goes on to govern the children that were created")]
internal sealed class ChildTypesAreGovernedToo : CseBehaviour
{
    public override IReadOnlyList<string>? PolicyIds(Resource governing) =>
        base.PolicyIds(governing) is { } own && governing.Parent is { Parent: not null } parent && base.PolicyIds(parent) is { } above
            ? [.. own, .. above.Where(id => SpeaksOfChildren(id, governing))]
            : base.PolicyIds(governing);

    private static bool SpeaksOfChildren(string policy, Resource from) =>
        from.Parent is { } parent
            ? SpeaksOfChildren(policy, parent)
            : from.Children.Values.Any(r => (r.Address == policy || r.Id == policy)
                && r.Representation().ToJsonString().Contains("\"acod\"", StringComparison.Ordinal));
}
