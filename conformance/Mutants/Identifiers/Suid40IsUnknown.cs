using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-047", "SUID 40 is refused")]
internal sealed class Suid40IsUnknown : IdentifierRules
{
    public override bool IsSuid(int value) => value != 40 && base.IsSuid(value);
}
