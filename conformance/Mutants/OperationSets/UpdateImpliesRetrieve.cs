using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-092", "who may change may see",
    AlsoFails = ["REQ-ACP-056", "REQ-ACP-057", "REQ-ACP-080", "REQ-ACP-081", "REQ-ACP-084", "REQ-ACP-125"])]
internal sealed class UpdateImpliesRetrieve : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (operation == Operations.Retrieve && (mask & 4) != 0);
}
