using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-048", "the second digit of a SUID is taken for the credential",
    AlsoFails =
    [
        "REQ-IDN-044", "REQ-IDN-045", "REQ-IDN-046", "REQ-IDN-047"
    ])]
internal sealed class DigitsOfASuidAreExchanged : IdentifierRules
{
    public override int SuidCredential(int value) => base.SuidScope(value);
}
