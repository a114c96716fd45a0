using System.Net;
using System.Text.Json.Nodes;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Shims.CSharp;

/// <summary>The operation `decide` (TS-0003 7.1).</summary>
internal static class AccessDecisions
{
    public static JsonObject Decide(Inputs inputs, AccessRules? rules)
    {
        var local = new LocalIdentity(inputs.Object("local").Text("cseId"), inputs.Object("local").Text("spId"));
        var policies = PolicyCompiler.Compile(inputs.List("policies", p => new AccessControlPolicy("policy", PolicyReader.Read(p) ?? throw new ArgumentException("a policy is malformed"))), local);
        var request = inputs.Object("request");
        var asked = new AccessRequest
        {
            Originator = request.OptionalText("from") is { } from ? local.Absolute(from) : null,
            Operation = Enum.Parse<Security.AccessControl.Operations>(request.Text("operation"), ignoreCase: true),
            TargetType = request.Number("targetType"),
            CreatedType = request.OptionalNumber("createdType") ?? 0,
            Specialization = request.OptionalText("specialization"),
        };
        var context = Context(inputs.Object("context"), local);
        var decision = AccessDecision.Decide(in asked, policies, in context, rules);
        return new JsonObject { ["decision"] = decision.IsPermit ? "permit" : "deny" };
    }

    private static AccessContext Context(Inputs given, LocalIdentity local) => new()
    {
        Time = given.Time("time"),
        Address = given.OptionalText("address") is { } address ? IPAddress.Parse(address) : null,
        Position = given.Has("latitude") ? new GeoPosition(given.OptionalReal("latitude")!.Value, given.OptionalReal("longitude")!.Value) : null,
        Country = given.OptionalText("country"),
        Authenticated = given.Flag("authenticated"),
        Roles = [.. given.Texts("roles")],
        Groups = given.OptionalObject("groups") is { } groups ? new KnownGroups(groups, local) : null,
    };

    /// <summary>Groups as the request tells them.</summary>
    private sealed class KnownGroups(Inputs groups, LocalIdentity local) : IGroupMembership
    {
        public bool Contains(string group, string originator) =>
            groups.Texts(group).Any(member => string.Equals(local.Absolute(member), originator, StringComparison.Ordinal));
    }
}
