using OneM2M.Nodes.Cse;
using OneM2M.Transport;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-109", "a policy named in the new list can justify its own naming")]
internal sealed class NewPoliciesGuardTheirNaming : CseBehaviour
{
    public override IReadOnlyList<string>? GuardingPolicyIds(Resource governing, RequestPrimitive request) =>
        base.GuardingPolicyIds(governing, request) is { } current && request.Content?.FirstOrDefault().Value?["acpi"] is JsonArray named
            ? [.. current, .. named.Select(id => id!.GetValue<string>())]
            : base.GuardingPolicyIds(governing, request);
}
