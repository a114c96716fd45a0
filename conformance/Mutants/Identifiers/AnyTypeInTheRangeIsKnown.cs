using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-042", "every number from 10 to 55 is a credential type")]
internal sealed class AnyTypeInTheRangeIsKnown : IdentifierRules
{
    public override bool IsCredentialType(int type) => type is >= 10 and <= 55;
}
