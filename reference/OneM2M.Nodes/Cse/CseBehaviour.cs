using System.Net;
using System.Text.Json.Nodes;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>
/// What a hosting CSE decides around the decision itself, one virtual method for each rule, as the standards have it.
/// A variant that breaks one rule overrides one method.
/// </summary>
public class CseBehaviour
{
    /// <summary>The behaviour that the standards demand.</summary>
    public static CseBehaviour Standard { get; } = new();

    /// <summary>What is decided about and stored is what was sent: nothing in a request is completed, mended or guessed.</summary>
    public virtual RequestPrimitive Received(RequestPrimitive request) => request;

    /// <summary>The decision itself: permit if any rule of any policy holds, whatever the others (TS-0003 7.1.5).</summary>
    public virtual Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules) =>
        AccessDecision.Decide(in asked, policies, in context, rules);

    /// <summary>Whose accessControlPolicyIDs count: its own, or the parent's for a type that has no such attribute (TS-0001 9.6.1.3.2).</summary>
    public virtual Resource Governing(Resource resource) =>
        resource.Type == ResourceType.ContentInstance && resource.Parent is { } parent ? Governing(parent) : resource;

    /// <summary>accessControlPolicyIDs of the resource that governs; null where it has none.</summary>
    public virtual IReadOnlyList<string>? PolicyIds(Resource governing) => governing.Strings("acpi");

    /// <summary>
    /// Attributes of the policies whose rules count: selfPrivileges for a request to an ACP and for an Update of accessControlPolicyIDs,
    /// privileges for everything else (TS-0003 7.1.1, TS-0001 9.6.1.3.2).
    /// </summary>
    public virtual IReadOnlyList<string> RulesThatCount(Resource target, bool changesPolicyIds) =>
        target.Type == ResourceType.AccessControlPolicy || changesPolicyIds ? SelfPrivileges : Privileges;

    /// <summary>The policies that guard an Update of accessControlPolicyIDs: those referred to before it (TS-0001 9.6.1.3.2).</summary>
    public virtual IReadOnlyList<string>? GuardingPolicyIds(Resource governing, RequestPrimitive request) => PolicyIds(governing);

    /// <summary>Policies that judge a request to an ACP: that ACP alone (TS-0001 9.6.2.0).</summary>
    public virtual IReadOnlyList<Resource> JudgesOf(Resource policy) => [policy];

    /// <summary>The default access policy: unrestricted, for the creator alone, where no accessControlPolicyIDs stand (TS-0001 9.6.1.3.2).</summary>
    public virtual bool DefaultAdmits(Resource governing, string originator) => string.Equals(governing.Creator, originator, StringComparison.Ordinal);

    /// <summary>Whether the default access policy applies.</summary>
    public virtual bool DefaultApplies(IReadOnlyList<string>? policyIds) => policyIds is null or { Count: 0 };

    /// <summary>Whether the creator keeps the default access beside policies; it does not (TS-0001 9.6.1.3.2).</summary>
    public virtual bool DefaultStaysBesidePolicies => false;

    /// <summary>Policies that are really there, of those named.</summary>
    public virtual IEnumerable<Resource> Existing(IReadOnlyList<string> policyIds, Func<string, Resource?> find) =>
        policyIds.Select(find).OfType<Resource>().Where(r => r.Type == ResourceType.AccessControlPolicy);

    /// <summary>The privilege that a request needs: a Retrieve with filterUsage 1, discovery, is a Discover (TS-0003 7.1.2, TS-0004 6.3.4.2.31).</summary>
    public virtual Operations Needed(RequestPrimitive request) => request.Operation switch
    {
        PrimitiveOperation.Create => Operations.Create,
        PrimitiveOperation.Retrieve => request.Parameter("fu") == "1" ? Operations.Discover : Operations.Retrieve,
        PrimitiveOperation.Update => Operations.Update,
        PrimitiveOperation.Delete => Operations.Delete,
        _ => Operations.Notify,
    };

    /// <summary>The privilege on the parent that a Create of <paramref name="type"/> needs; a subscription needs Retrieve (TS-0001 9.6.8).</summary>
    public virtual Operations NeededToCreate(int type) => type == ResourceType.Subscription ? Operations.Retrieve : Operations.Create;

    /// <summary>A Create is judged at the resource that To addresses, the parent.</summary>
    public virtual Resource JudgedAt(Resource target) => target;

    /// <summary>rq_ip is the source of the packets; no header counts.</summary>
    public virtual IPAddress? SourceAddress(RequestPrimitive request) => request.Identity?.Address() ?? request.Source;

    /// <summary>rq_time is the hosting CSE's own clock; no timestamp in the request counts.</summary>
    public virtual DateTimeOffset RequestTime(RequestPrimitive request, TimeProvider time) => request.Identity?.Instant() ?? time.GetUtcNow();

    /// <summary>Roles that were verified; those merely claimed in the request give nothing.</summary>
    public virtual IReadOnlyList<string> Roles(RequestPrimitive request) => request.Identity?.Roles ?? [];

    /// <summary>Whether the originator counts as authenticated; over a plain binding nobody does (TS-0003 7.1.2).</summary>
    public virtual bool Authenticated(RequestPrimitive request) => request.Identity?.Authenticated ?? false;

    /// <summary>Where the originator is; unknown unless it was told, and no request can tell (annex F).</summary>
    public virtual GeoPosition? Position(RequestPrimitive request) =>
        request.Identity is { Lat: { } latitude, Lon: { } longitude } ? new GeoPosition(latitude, longitude) : null;

    /// <summary>The country in which the originator is.</summary>
    public virtual string? Country(RequestPrimitive request) => request.Identity?.Country;

    /// <summary>The originator whose rights count: the one of this very request.</summary>
    public virtual string Originator(RequestPrimitive request, LocalIdentity local) => local.Absolute(request.From ?? "");

    /// <summary>What compiled policies are kept under: the policies alone, since all resources that name them share them (TS-0003 7.1.1).</summary>
    public virtual string KeptUnder(string policies, Resource governed) => policies;

    /// <summary>Whether a change to its policies counts for <paramref name="governed"/> from the next request on (TS-0003 7.1.1).</summary>
    public virtual bool TakesUpChanges(Resource governed) => true;

    /// <summary>The definition with which specializationType is compared: that in the content of the Create (TS-0003 7.1.5).</summary>
    public virtual string? Specialization(Resource target, JsonObject? content) =>
        Definition(content) ?? Definition(target.Attributes);

    /// <summary>The type with which resourceType of object details is compared: that of the target.</summary>
    public virtual int TypeOfTarget(Resource target, int created) => target.Type;

    /// <summary>The type with which childResourceType is compared: the Resource Type of the Create.</summary>
    public virtual int CreatedType(RequestPrimitive request) => request.ResourceType ?? 0;

    /// <summary>Members of a group are compared as they stand in memberIDs; a group within it is not looked into.</summary>
    public virtual bool IsMember(Resource group, string originator, Func<string, Resource?> find, LocalIdentity local) =>
        (group.Strings("mid") ?? []).Any(member => MemberIs(member, originator, find, local));

    /// <summary>One member: an AE or CSE resource stands for its AE-ID or CSE-ID.</summary>
    public virtual bool MemberIs(string member, string originator, Func<string, Resource?> find, LocalIdentity local) => find(member) switch
    {
        { Type: ResourceType.Ae } ae => local.Absolute(ae.Text("aei") ?? "") == originator,
        { Type: ResourceType.RemoteCse } cse => local.Absolute(cse.Text("csi") ?? "") == originator,
        null => local.Absolute(member) == originator,
        _ => false,
    };

    /// <summary>The group that an entry names; a group that is gone is no group.</summary>
    public virtual Resource? FindGroup(string entry, Func<string, Resource?> find) =>
        find(entry) is { Type: ResourceType.Group } group ? group : null;

    /// <summary>Checks From (TS-0004 7.3.2.1); null lets the request pass.</summary>
    public virtual ResponseStatusCode? CheckFrom(RequestPrimitive request, bool isRegistration, Func<string, bool> isRegistered)
    {
        if (request.Identity is not null)
            return null;
        if (string.IsNullOrEmpty(request.From))
            return isRegistration ? null : ResponseStatusCode.BadRequest;
        if (isRegistration)
            return null;
        if (request.From.StartsWith('/'))
            return FromWithSlash(request.From, isRegistered);
        return isRegistered(request.From) ? null : NotRegistered(request.From);
    }

    /// <summary>
    /// Outside an association a CSE-ID is refused with 4107, and a registree AE in any form but its stem with 4000;
    /// any other AE-ID is not that of an AE registered here: 4106.
    /// </summary>
    public virtual ResponseStatusCode FromWithSlash(string from, Func<string, bool> isRegistered)
    {
        var segments = from.TrimStart('/').Split('/');
        var isAbsolute = from.StartsWith("//", StringComparison.Ordinal);
        var isCse = segments.Length == (isAbsolute ? 2 : 1) && !segments[^1].StartsWith('S');
        if (isCse)
            return ResponseStatusCode.SecurityAssociationRequired;
        return isRegistered(from) ? ResponseStatusCode.BadRequest : ResponseStatusCode.OriginatorNotAuthenticated;
    }

    /// <summary>An AE that is not registered.</summary>
    public virtual ResponseStatusCode? NotRegistered(string from) => ResponseStatusCode.OriginatorNotAuthenticated;

    /// <summary>accessControlPolicyIDs may be updated only alone (TS-0001 9.6.1.3.2).</summary>
    public virtual bool MayUpdateTogether(JsonObject attributes) => !attributes.ContainsKey("acpi") || attributes.Count == 1;

    /// <summary>selfPrivileges hold at least one rule, and an Update does not take the last one away (TS-0004 7.4.2.2.1, 7.4.2.2.3).</summary>
    public virtual bool SelfPrivilegesSuffice(JsonObject attributes, bool isUpdate) =>
        (isUpdate && !attributes.ContainsKey("pvs")) || attributes["pvs"]?["acr"] is JsonArray { Count: > 0 };

    /// <summary>Whether a Create has to give an attribute that its type marks as mandatory, and an Update may not take it away (TS-0004 7.3.3.3).</summary>
    public virtual bool Demands(int type, string attribute) => true;

    /// <summary>
    /// Privilege is checked before content (TS-0004 7.2.2.2, Recv-6.3 and 6.4), so that a refusal tells nothing about what the resource
    /// would take, nor which names are taken below it.
    /// </summary>
    public virtual bool AuthorizesFirst => true;

    /// <summary>What a request for a resource that does not exist is answered (TS-0004 7.3.3.1).</summary>
    public virtual ResponseStatusCode Missing(RequestPrimitive request) => ResponseStatusCode.NotFound;

    /// <summary>What a denied originator is told: 4103 (TS-0004 7.3.3.15) and nothing else.</summary>
    public virtual ResponsePrimitive Denied(Resource target) => new(ResponseStatusCode.OriginatorHasNoPrivilege);

    /// <summary>Whether a denied request to <paramref name="target"/> is carried out all the same.</summary>
    public virtual bool CarriesOutDenied(Operations operation, Resource target) => false;

    /// <summary>Whether a denied request notifies subscribers of the resource.</summary>
    public virtual bool NotifiesDenied => false;

    /// <summary>Whether a permitted request to <paramref name="target"/> is carried out.</summary>
    public virtual bool CarriesOutPermitted(Operations operation, Resource target) => true;

    /// <summary>Whether a resource that the originator may not discover stays out of a result (TS-0001 10.2.6.1).</summary>
    public virtual bool ListsInDiscovery(bool mayDiscover, RequestPrimitive request) => mayDiscover;

    /// <summary>Whether what stands below a resource that stays out is looked at all the same (TS-0001 10.2.6.1).</summary>
    public virtual bool SearchesBelow(bool mayDiscover) => true;

    /// <summary>Whether a child stands in a list of references only if the originator may retrieve it (TS-0001 10.2.6.2).</summary>
    public virtual bool ListsInReferences(bool mayRetrieve) => mayRetrieve;

    /// <summary>What a discovery below <paramref name="root"/> gives that finds nothing: 2000 and an empty list.</summary>
    public virtual ResponsePrimitive NothingDiscovered(Resource root, RequestPrimitive request) => new(ResponseStatusCode.Ok, new JsonObject { ["m2m:uril"] = new JsonArray() });

    private static readonly string[] Privileges = ["pv"];
    private static readonly string[] SelfPrivileges = ["pvs"];

    private static string? Definition(JsonObject? attributes) =>
        (attributes?["cnd"] ?? attributes?["mgd"]) is JsonValue value ? value.ToString() : null;
}
