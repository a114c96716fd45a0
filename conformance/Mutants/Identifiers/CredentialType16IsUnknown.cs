using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-038", "credential type 16 is refused")]
internal sealed class CredentialType16IsUnknown : IdentifierRules
{
    public override bool IsCredentialType(int type) => type != 16 && base.IsCredentialType(type);
}
