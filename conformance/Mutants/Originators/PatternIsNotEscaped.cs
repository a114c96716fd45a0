using System.Text.RegularExpressions;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

/// <summary>What happens when a pattern is built by replacing the asterisk alone.</summary>
[Mutant("REQ-ACP-042", "a wildcard becomes part of a regular expression whose other characters are not escaped")]
internal sealed class PatternIsNotEscaped : AccessRules
{
    public override bool PatternMatches(in OriginatorPattern entry, string originator)
    {
        try
        {
            var expression = "^" + entry.Absolute.Replace("*", "[^/]*", StringComparison.Ordinal) + "$";
            return Regex.IsMatch(originator, expression, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            return base.PatternMatches(in entry, originator);
        }
    }
}
