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
        var self = behaviour.UsesSelfPrivileges(judged, changesPolicyIds);
        PolicySet policies;
        if (judged.Type == ResourceType.AccessControlPolicy)
        {
            policies = Compiled([judged], self);
        }
        else
        {
            var governing = behaviour.Governing(judged);
            var ids = behaviour.PolicyIds(governing);
            if (behaviour.DefaultApplies(ids))
                return behaviour.DefaultAdmits(governing, originator);
            policies = Compiled([.. behaviour.Existing(ids ?? [], store.Find)], self);
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

    /// <summary>The compiled union of these policies, kept until anything in the tree changes.</summary>
    private PolicySet Compiled(IReadOnlyList<Resource> policies, bool self)
    {
        var key = string.Join(' ', policies.Select(p => p.Id)) + (self ? " pvs" : " pv");
        if (_compiled.TryGetValue(key, out var known) && (known.Version == store.Version || !options.Behaviour.PoliciesAreCurrent))
            return known.Set;
        if (_compiled.Count > 4096)
            _compiled.Clear();
        var attribute = self ? "pvs" : "pv";
        var set = PolicyCompiler.Compile(
            policies.Select(p => new AccessControlPolicy(p.Id, PolicyReader.Read(p.Attributes[attribute]) ?? [])), local);
        _compiled[key] = (store.Version, set);
        return set;
    }
}
