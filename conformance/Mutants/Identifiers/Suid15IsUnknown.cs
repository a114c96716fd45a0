using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-044", "SUID 15 is refused")]
internal sealed class Suid15IsUnknown : IdentifierRules
{
    public override bool IsSuid(int value) => value != 15 && base.IsSuid(value);
}
