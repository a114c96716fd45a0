using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-043", "the keyword all admits AEs only")]
internal sealed class AllMeansAes : AccessRules
{
    public override bool OriginatorMatches(in OriginatorPattern entry, string originator, in AccessContext context) =>
        base.OriginatorMatches(in entry, originator, in context)
            && (entry.Kind != OriginatorKind.All || originator.LastIndexOf('/') > originator.IndexOf('/', 2));
}
