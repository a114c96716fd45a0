using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-002", "the policies of the parent count beside the own ones", AlsoFails = ["REQ-ACP-003", "REQ-ACP-009", "REQ-ACP-070", "REQ-ACP-119", "REQ-ACP-120", "REQ-ACP-121", "REQ-ACP-122"])]
internal sealed class ParentPoliciesHaveASay : CseBehaviour
{
    public override IReadOnlyList<string>? PolicyIds(Resource governing) => base.PolicyIds(governing) is { } own
        ? [.. own, .. governing.Parent?.Strings("acpi") ?? []]
        : null;
}
