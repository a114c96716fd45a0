using System.Buffers;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-018", "a slash and a space belong to domain names", AlsoFails = ["REQ-IDN-014", "REQ-IDN-029", "REQ-IDN-036"])]
internal sealed class DomainNamesHaveSlashes : IdentifierRules
{
    private static readonly SearchValues<char> WithSlash = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-/ ");

    public override SearchValues<char> FqdnCharacters => WithSlash;
}
