using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-128", "by itself the value 32 lets a Retrieve through",
    AlsoFails = ["REQ-ACP-056", "REQ-ACP-057", "REQ-ACP-118", "REQ-ACP-122"])]
internal sealed class DiscoverAloneMayRetrieve : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (mask == 32 && operation == Operations.Retrieve);
}
