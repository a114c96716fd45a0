using OneM2M.Nodes.Cse;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-113", "a resource whose policies are all gone is open to anybody")]
internal sealed class MissingPolicyOpensAll : CseBehaviour
{
    private static readonly Resource Open = Make();

    public override IEnumerable<Resource> Existing(IReadOnlyList<string> policyIds, Func<string, Resource?> find) =>
        base.Existing(policyIds, find).DefaultIfEmpty(Open);

    private static Resource Make()
    {
        var policy = new Resource
        {
            Type = ResourceType.AccessControlPolicy, Id = "open", Name = "open", Parent = null, RootName = "m2m:acp", Creator = "",
        };
        policy.Replace(new JsonObject
        {
            ["pv"] = new JsonObject { ["acr"] = new JsonArray(new JsonObject { ["acor"] = new JsonArray("all"), ["acop"] = 63 }) },
        });
        return policy;
    }
}
