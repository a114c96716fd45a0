using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-030", "the \"@\" is counted to the FQDN",
    AlsoFails =
    [
        "REQ-IDN-014", "REQ-IDN-018", "REQ-IDN-025", "REQ-IDN-026", "REQ-IDN-028", "REQ-IDN-029", "REQ-IDN-031", "REQ-IDN-032", "REQ-IDN-033", "REQ-IDN-034", "REQ-IDN-036", "REQ-IDN-037"
    ])]
internal sealed class AtSignBelongsToTheIssuer : IdentifierRules
{
    public override int KeyIdSplit(ReadOnlySpan<char> text) => base.KeyIdSplit(text) - 1;
}
