using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-020", "the last hyphen divides a Credential-ID",
    AlsoFails =
    [
        "REQ-IDN-023", "REQ-IDN-038", "REQ-IDN-039", "REQ-IDN-040", "REQ-IDN-041", "REQ-IDN-043"
    ])]
internal sealed class LastHyphenDivides : IdentifierRules
{
    public override int CredentialIdSplit(ReadOnlySpan<char> text) => text.LastIndexOf('-');
}
