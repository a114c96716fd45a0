using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-040", "an identifier matches whatever ends with it")]
internal sealed class IdentifierBySuffix : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator) =>
        base.IdentifierMatches(in entry, originator)
            || (!entry.Text.Contains('/', StringComparison.Ordinal) && originator.EndsWith(entry.Text, StringComparison.Ordinal)
                && originator.Length - entry.Text.Length > originator.LastIndexOf('/') + 1);
}
