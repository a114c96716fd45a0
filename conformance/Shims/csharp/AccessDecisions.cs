using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Shims.CSharp;

/// <summary>The operation `decide` (TS-0003 7.1).</summary>
internal static class AccessDecisions
{
    private static int _asked;

    public static JsonObject Decide(JsonObject i, AccessRules? rules)
    {
        var (request, given) = (i.Object("request"), i.Object("context"));
        var local = new LocalIdentity(i.Object("local").Text("cseId"), i.Object("local").Text("spId"));
        var policies = (i["policies"] as JsonArray ?? []).Select(p => PolicyReader.Read(p) ?? throw new ArgumentException("a policy is malformed"));
        var asked = new AccessRequest
        {
            Originator = (string?)request["from"] is { } from ? local.Absolute(from) : null,
            Operation = Enum.Parse<Security.AccessControl.Operations>(request.Text("operation"), ignoreCase: true),
            TargetType = request.Number("targetType"),
            CreatedType = (int?)request["createdType"] ?? 0,
            Specialization = (string?)request["specialization"],
        };
        var context = new AccessContext
        {
            Time = DateTimeOffset.Parse(given.Text("time"), CultureInfo.InvariantCulture),
            Address = (string?)given["address"] is { } address ? IPAddress.Parse(address) : null,
            Position = (double?)given["latitude"] is { } latitude ? new GeoPosition(latitude, (double)given["longitude"]!) : null,
            Country = (string?)given["country"],
            Authenticated = (bool?)given["authenticated"] ?? false,
            Roles = [.. given.Texts("roles")],
            Groups = given["groups"] is JsonObject groups ? new KnownGroups(groups, local) : null,
        };

        // The policies of a request have no identifiers; no other request has the same ones.
        var number = Interlocked.Increment(ref _asked);
        var compiled = PolicyCompiler.Compile(policies.Select((p, at) => new AccessControlPolicy($"{number}/{at}", p)), local);
        return new JsonObject { ["decision"] = AccessDecision.Decide(in asked, compiled, in context, rules).IsPermit ? "permit" : "deny" };
    }

    private sealed class KnownGroups(JsonObject groups, LocalIdentity local) : IGroupMembership
    {
        public bool Contains(string group, string originator) => groups.Texts(group).Any(member => local.Absolute(member) == originator);
    }
}
