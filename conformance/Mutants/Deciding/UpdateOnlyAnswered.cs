using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Deciding;

[Mutant("REQ-ACP-074", "a permitted Update of a flexContainer is answered and not carried out")]
internal sealed class UpdateOnlyAnswered : CseBehaviour
{
    public override bool CarriesOutPermitted(Operations operation, Resource target) =>
        operation != Operations.Update || target.Type != ResourceType.FlexContainer;
}
