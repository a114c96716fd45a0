using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-048", "an asterisk stands for a label of the CSE-ID")]
internal sealed class WildcardsMatch : CertificateRules
{
    public override bool CseIdMatches(string name, string expected) =>
        base.CseIdMatches(name, expected) || (name.StartsWith("*.", StringComparison.Ordinal) && expected.EndsWith(name[1..], StringComparison.OrdinalIgnoreCase));

    public override bool IsWildcard(string name) => false;
}
