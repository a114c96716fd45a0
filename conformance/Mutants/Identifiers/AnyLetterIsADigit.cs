using System.Buffers;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-014", "any letter is a hexadecimal digit", AlsoFails = ["REQ-IDN-018"])]
internal sealed class AnyLetterIsADigit : IdentifierRules
{
    private static readonly SearchValues<char> AnyLetter = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public override SearchValues<char> HexadecimalDigits => AnyLetter;
}
