using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-040", "an identifier matches whatever begins with it")]
internal sealed class IdentifierByPrefix : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator) =>
        originator.StartsWith(entry.Absolute, StringComparison.Ordinal) && originator.IndexOf('/', entry.Absolute.Length) < 0;
}
