using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-056", "whoever may Create and Delete may do everything",
    AlsoFails = ["REQ-ACP-057", "REQ-ACP-078", "REQ-ACP-081", "REQ-ACP-092", "REQ-ACP-118"])]
internal sealed class CreateAndDeleteMeanEverything : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (mask & 9) == 9;
}
