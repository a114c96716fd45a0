using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-115", "a group that was deleted goes on admitting its members")]
internal sealed class GoneGroupIsRemembered : CseBehaviour
{
    private readonly Dictionary<string, Resource> _known = new(StringComparer.Ordinal);

    public override Resource? FindGroup(string entry, Func<string, Resource?> find) =>
        base.FindGroup(entry, find) is { } group ? _known[entry] = group : _known.GetValueOrDefault(entry);
}
