using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-075", "an Update that is denied at an AE is answered with 4103 and carried out",
    AlsoFails = ["REQ-ACP-111"])]
internal sealed class DeniedUpdateHappens : CseBehaviour
{
    public override bool CarriesOutDenied(Operations operation, Resource target) =>
        operation == Operations.Update && target.Type == ResourceType.Ae;
}
