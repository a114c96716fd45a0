using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-049", "any two digits are a SUID")]
internal sealed class AnyTwoDigitsAreASuid : IdentifierRules
{
    public override bool IsSuid(int value) => true;
}
