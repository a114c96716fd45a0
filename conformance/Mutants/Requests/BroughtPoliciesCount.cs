using System.Text.Json.Nodes;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-009", "a Create is judged by the policies that it brings along for the child as well")]
internal sealed class BroughtPoliciesCount : RequestAware
{
    public override IEnumerable<Resource> Existing(IReadOnlyList<string> policyIds, Func<string, Resource?> find) =>
        Current is { Operation: PrimitiveOperation.Create, Content: { } content }
            && content.First().Value is JsonObject attributes && attributes["acpi"] is JsonArray brought
                ? base.Existing([.. policyIds, .. brought.OfType<JsonValue>().Select(id => id.ToString())], find)
                : base.Existing(policyIds, find);
}
