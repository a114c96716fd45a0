using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-126", "by itself the value 8 lets an Update through", AlsoFails = ["REQ-ACP-004", "REQ-ACP-056", "REQ-ACP-092"])]
internal sealed class DeleteAloneMayUpdate : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (mask == 8 && operation == Operations.Update);
}
