using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.OperationSets;

[Mutant("REQ-ACP-057", "the right to Retrieve brings the right to Discover",
    AlsoFails = ["REQ-ACP-056", "REQ-ACP-119", "REQ-ACP-124"])]
internal sealed class RetrieveImpliesDiscover : AccessRules
{
    public override bool OperationHolds(int mask, Operations operation) =>
        base.OperationHolds(mask, operation) || (operation == Operations.Discover && (mask & 2) != 0);
}
