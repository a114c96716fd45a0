using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-125", "by itself the value 4 lets a Create through", AlsoFails = ["REQ-ACP-056", "REQ-ACP-092"])]
internal sealed class UpdateAloneMayCreate : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (mask == 4 && operation == Operations.Create);
}
