using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-075", "a Delete that is denied at an AE is answered with 4103 and carried out",
    AlsoFails = ["REQ-ACP-111", "REQ-ACP-140"])]
internal sealed class DeniedDeleteHappens : CseBehaviour
{
    public override bool CarriesOutDenied(Operations operation, Resource target) =>
        operation == Operations.Delete && target.Type == ResourceType.Ae;
}
