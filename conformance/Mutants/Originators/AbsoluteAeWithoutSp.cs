using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-038", "of an absolute AE-ID the M2M-SP-ID is not compared")]
internal sealed class AbsoluteAeWithoutSp : AccessRules
{
    public override bool IdentifierMatches(in OriginatorPattern entry, string originator) =>
        entry.Text.Split('/') is ["", "", _, var cse, var stem]
            ? originator.EndsWith($"/{cse}/{stem}", StringComparison.Ordinal)
            : base.IdentifierMatches(in entry, originator);
}
