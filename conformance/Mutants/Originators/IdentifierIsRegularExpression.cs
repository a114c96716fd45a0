using System.Text.RegularExpressions;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-042", "an identifier is taken for a regular expression")]
internal sealed class IdentifierIsRegularExpression : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator)
    {
        try
        {
            return Regex.IsMatch(originator, "^(?:" + entry.Absolute + ")$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            return base.IdentifierMatches(in entry, originator);
        }
    }
}
