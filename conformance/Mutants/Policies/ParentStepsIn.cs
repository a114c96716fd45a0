using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Policies;

[Mutant("REQ-ACP-111", "without policies of its own a resource is governed by those of its parent", AlsoFails = ["REQ-ACP-110"])]
internal sealed class ParentStepsIn : CseBehaviour
{
    public override IReadOnlyList<string>? PolicyIds(Resource governing) =>
        base.PolicyIds(governing) ?? governing.Parent?.Strings("acpi");
}
