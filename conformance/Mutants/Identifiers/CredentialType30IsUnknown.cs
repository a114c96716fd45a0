using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-039", "credential type 30 is refused")]
internal sealed class CredentialType30IsUnknown : IdentifierRules
{
    public override bool IsCredentialType(int type) => type != 30 && base.IsCredentialType(type);
}
