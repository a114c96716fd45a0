using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-039", "credential type 34 is refused")]
internal sealed class CredentialType34IsUnknown : IdentifierRules
{
    public override bool IsCredentialType(int type) => type != 34 && base.IsCredentialType(type);
}
