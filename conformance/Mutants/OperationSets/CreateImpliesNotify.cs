using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-123", "by itself the value 1 lets a Notify through, which is a POST too",
    AlsoFails = ["REQ-ACP-014", "REQ-ACP-056", "REQ-ACP-092"])]
internal sealed class CreateImpliesNotify : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (mask == 1 && operation == Operations.Notify);
}
