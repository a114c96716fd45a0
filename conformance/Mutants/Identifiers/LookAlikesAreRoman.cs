using System.Buffers;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-032", "a Cyrillic letter that looks Roman is taken for one", AlsoFails = ["REQ-IDN-026"])]
internal sealed class LookAlikesAreRoman : IdentifierRules
{
    private static readonly SearchValues<char> WithLookAlike = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-\u043a");

    public override SearchValues<char> RelativeKeyIdCharacters => WithLookAlike;
}
