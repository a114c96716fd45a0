using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-046", "SUID 32 is refused")]
internal sealed class Suid32IsUnknown : IdentifierRules
{
    public override bool IsSuid(int value) => value != 32 && base.IsSuid(value);
}
