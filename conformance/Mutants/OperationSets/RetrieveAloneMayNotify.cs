using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-124", "by itself the value 2 lets a Notify through",
    AlsoFails = ["REQ-ACP-056", "REQ-ACP-092"])]
internal sealed class RetrieveAloneMayNotify : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (mask == 2 && operation == Operations.Notify);
}
