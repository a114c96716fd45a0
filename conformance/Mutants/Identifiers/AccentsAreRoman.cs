using System.Buffers;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-026", "letters with accents are in the Roman alphabet", AlsoFails = ["REQ-IDN-032"])]
internal sealed class AccentsAreRoman : IdentifierRules
{
    private static readonly SearchValues<char> WithAccents = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-\u00e9");

    public override SearchValues<char> RelativeKeyIdCharacters => WithAccents;
}
