using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-013", "only the first label of the FQDN stands in a key identifier", AlsoFails = ["REQ-IDN-017"])]
internal sealed class FirstLabelNamesTheFunction : IdentifierRules
{
    public override string FormKeyId(ReadOnlySpan<char> relative, ReadOnlySpan<char> fqdn) =>
        base.FormKeyId(relative, fqdn[..Math.Max(fqdn.IndexOf('.'), 1)]);
}
