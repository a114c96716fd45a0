using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-036", "a domain name is the same as one that ends with it", AlsoFails = ["REQ-IDN-029"])]
internal sealed class EndOfADomainNameIsEnough : IdentifierRules
{
    public override bool SameFqdn(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.EndsWith(second, StringComparison.OrdinalIgnoreCase) || second.EndsWith(first, StringComparison.OrdinalIgnoreCase);
}
