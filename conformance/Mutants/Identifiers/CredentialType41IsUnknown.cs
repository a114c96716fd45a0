using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-040", "credential type 41 is refused", AlsoFails = ["REQ-IDN-043"])]
internal sealed class CredentialType41IsUnknown : IdentifierRules
{
    public override bool IsCredentialType(int type) => type != 41 && base.IsCredentialType(type);
}
