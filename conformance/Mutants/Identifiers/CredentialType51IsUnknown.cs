using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-041", "credential type 51 is refused", AlsoFails = ["REQ-IDN-043"])]
internal sealed class CredentialType51IsUnknown : IdentifierRules
{
    public override bool IsCredentialType(int type) => type != 51 && base.IsCredentialType(type);
}
