using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-040", "an identifier matches whatever it begins with")]
internal sealed class IdentifierBeginsWithOriginator : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator) =>
        entry.Absolute.StartsWith(originator, StringComparison.Ordinal) && entry.Absolute[originator.Length..].All(char.IsAsciiLetterOrDigit);
}
