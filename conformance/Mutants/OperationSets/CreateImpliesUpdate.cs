using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-092", "who may add may change", AlsoFails = ["REQ-ACP-056", "REQ-ACP-078", "REQ-ACP-081", "REQ-ACP-123"])]
internal sealed class CreateImpliesUpdate : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (operation == Operations.Update && (mask & 1) != 0);
}
