using System.Buffers;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-023", "an underscore is refused in a value", AlsoFails = ["REQ-IDN-038"])]
internal sealed class UnderscoreIsRefused : IdentifierRules
{
    private static readonly SearchValues<char> WithoutUnderscore = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-@");

    public override SearchValues<char> CredentialValueCharacters(int type) => type < 30 ? WithoutUnderscore : base.CredentialValueCharacters(type);
}
