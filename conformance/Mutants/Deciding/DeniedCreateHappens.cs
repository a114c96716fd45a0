using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-075", "a Create that is denied at an AE is answered with 4103 and carried out",
    AlsoFails = ["REQ-ACP-014", "REQ-ACP-065", "REQ-ACP-100", "REQ-ACP-105"])]
internal sealed class DeniedCreateHappens : CseBehaviour
{
    public override bool CarriesOutDenied(Operations operation, Resource target) =>
        operation == Operations.Create && target.Type == ResourceType.Ae;
}
