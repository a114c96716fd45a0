using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-017", "a port follows the FQDN of a key identifier", AlsoFails = ["REQ-IDN-013", "REQ-IDN-011", "REQ-IDN-015"])]
internal sealed class PortFollowsTheFqdn : IdentifierRules
{
    public override string FormKeyId(ReadOnlySpan<char> relative, ReadOnlySpan<char> fqdn) => base.FormKeyId(relative, fqdn) + ":443";
}
