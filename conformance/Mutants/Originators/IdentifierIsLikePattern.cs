using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-042", "an identifier is taken for a LIKE pattern of SQL")]
internal sealed class IdentifierIsLikePattern : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator)
    {
        if (entry.Absolute.Length != originator.Length)
            return false;
        for (var i = 0; i < originator.Length; i++)
        {
            if (entry.Absolute[i] != originator[i] && entry.Absolute[i] != '_')
                return false;
        }

        return true;
    }
}
