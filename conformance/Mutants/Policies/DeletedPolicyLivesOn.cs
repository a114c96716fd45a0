using OneM2M.Nodes.Cse;
using System.Collections.Concurrent;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-113", "a policy goes on granting after it was deleted")]
internal sealed class DeletedPolicyLivesOn : CseBehaviour
{
    private readonly ConcurrentDictionary<string, Resource> _seen = new(StringComparer.Ordinal);

    public override IEnumerable<Resource> Existing(IReadOnlyList<string> policyIds, Func<string, Resource?> find)
    {
        foreach (var id in policyIds)
        {
            if (find(id) is { } policy)
                _seen[id] = policy;
        }

        return policyIds.Select(id => _seen.GetValueOrDefault(id)).OfType<Resource>();
    }
}
