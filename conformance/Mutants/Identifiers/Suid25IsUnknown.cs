using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-045", "SUID 25 is refused")]
internal sealed class Suid25IsUnknown : IdentifierRules
{
    public override bool IsSuid(int value) => value != 25 && base.IsSuid(value);
}
