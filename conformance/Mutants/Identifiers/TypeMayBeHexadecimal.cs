using System.Globalization;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-021", "the type may be written in hexadecimal")]
internal sealed class TypeMayBeHexadecimal : IdentifierRules
{
    public override bool TryReadCredentialType(ReadOnlySpan<char> text, out int type) =>
        base.TryReadCredentialType(text, out type) || int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out type);
}
