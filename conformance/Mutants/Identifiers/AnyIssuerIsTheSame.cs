using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-029", "the FQDN is not compared", AlsoFails = ["REQ-IDN-036"])]
internal sealed class AnyIssuerIsTheSame : IdentifierRules
{
    public override bool SameFqdn(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => true;
}
