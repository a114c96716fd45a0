using System.Collections.Immutable;
using System.Text.Json.Nodes;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>Gathers what TS-0003 7.1.5 needs, the request, the policies, the context, and asks for the decision.</summary>
internal sealed class Authorization(CseOptions options, LocalIdentity local, ResourceStore store)
{
    private readonly Dictionary<string, (long Version, PolicySet Set)> _compiled = new(StringComparer.Ordinal);
    private readonly StoredGroups _groups = new(options, local, store);

    /// <summary>Whether <paramref name="request"/> may do <paramref name="operation"/> to <paramref name="target"/>.</summary>
    public bool Permits(RequestPrimitive request, Resource target, Operations operation, bool changesPolicyIds = false, JsonObject? created = null)
    {
        var behaviour = options.Behaviour;
        var judged = operation == Operations.Create ? behaviour.JudgedAt(target) : target;
        var originator = behaviour.Originator(request, local);
        var rules = behaviour.RulesThatCount(judged, changesPolicyIds);
        PolicySet policies;
        if (judged.Type == ResourceType.AccessControlPolicy)
        {
            policies = Compiled(behaviour.JudgesOf(judged), rules, judged);
        }
        else
        {
            var governing = behaviour.Governing(judged);
            var ids = changesPolicyIds ? behaviour.GuardingPolicyIds(governing, request) : behaviour.PolicyIds(governing);
            if (behaviour.DefaultApplies(ids))
                return behaviour.DefaultAdmits(governing, originator);
            if (behaviour.DefaultStaysBesidePolicies && behaviour.DefaultAdmits(governing, originator))
                return true;
            policies = Compiled([.. behaviour.Existing(ids ?? [], store.Find)], rules, governing);
        }

        var asked = new AccessRequest
        {
            Originator = originator,
            Operation = operation,
            TargetType = behaviour.TypeOfTarget(judged, request.ResourceType ?? 0),
            CreatedType = operation == Operations.Create ? behaviour.CreatedType(request) : 0,
            Specialization = operation == Operations.Create ? behaviour.Specialization(judged, created) : null,
        };
        return behaviour.Decide(in asked, policies, Context(request), options.AccessRules).IsPermit;
    }

    private AccessContext Context(RequestPrimitive request)
    {
        var behaviour = options.Behaviour;
        return new AccessContext
        {
            Time = behaviour.RequestTime(request, options.Time),
            Address = behaviour.SourceAddress(request),
            Position = behaviour.Position(request),
            Country = behaviour.Country(request),
            Authenticated = behaviour.Authenticated(request),
            Roles = behaviour.Roles(request) is { Count: > 0 } roles ? [.. roles] : ImmutableArray<string>.Empty,
            Groups = store.Groups > 0 ? _groups : null,
        };
    }

    /// <summary>The compiled union of these policies' rules, kept until anything in the tree changes.</summary>
    private PolicySet Compiled(IReadOnlyList<Resource> policies, IReadOnlyList<string> rules, Resource governed)
    {
        var key = options.Behaviour.KeptUnder(string.Join(' ', policies.Select(p => p.Id).Concat(rules)), governed);
        if (_compiled.TryGetValue(key, out var known) && (known.Version == store.Version || !options.Behaviour.TakesUpChanges(governed)))
            return known.Set;
        if (_compiled.Count > 4096)
            _compiled.Clear();
        var set = PolicyCompiler.Compile(
            policies.Select(p => new AccessControlPolicy(p.Id, [.. rules.SelectMany(r => PolicyReader.Read(p.Attributes[r]) ?? [])])), local);
        _compiled[key] = (store.Version, set);
        return set;
    }
}
