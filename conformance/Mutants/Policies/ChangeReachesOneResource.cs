using OneM2M.Nodes.Cse;
using System.Collections.Concurrent;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-006", "a change to a policy reaches only the resource that was first asked for")]
internal sealed class ChangeReachesOneResource : CseBehaviour
{
    private readonly ConcurrentDictionary<string, string> _first = new(StringComparer.Ordinal);

    public override string KeptUnder(string policies, Resource governed) => policies + " " + governed.Id;

    public override bool TakesUpChanges(Resource governed) =>
        _first.GetOrAdd(string.Join(' ', governed.Strings("acpi") ?? [governed.Id]), governed.Id) == governed.Id;
}
