using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-127", "by itself the value 16 lets a Create through, which is a POST too",
    AlsoFails = ["REQ-ACP-014", "REQ-ACP-056", "REQ-ACP-092"])]
internal sealed class NotifyAloneMayCreate : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (mask == 16 && operation == Operations.Create);
}
