using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-015", "the semicolon of the formula ends a key identifier", AlsoFails = ["REQ-IDN-011"])]
internal sealed class KeyIdEndsWithSemicolon : IdentifierRules
{
    public override string FormKeyId(ReadOnlySpan<char> relative, ReadOnlySpan<char> fqdn) => base.FormKeyId(relative, fqdn) + ";";
}
