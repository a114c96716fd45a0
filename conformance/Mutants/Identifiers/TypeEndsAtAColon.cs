using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-019", "a colon ends the type",
    AlsoFails =
    [
        "REQ-IDN-020", "REQ-IDN-021", "REQ-IDN-023", "REQ-IDN-038", "REQ-IDN-039", "REQ-IDN-040", "REQ-IDN-041", "REQ-IDN-042", "REQ-IDN-043"
    ])]
internal sealed class TypeEndsAtAColon : IdentifierRules
{
    public override int CredentialIdSplit(ReadOnlySpan<char> text) => text.IndexOf(':');
}
