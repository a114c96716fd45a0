using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-048", "an asterisk stands for a label of the FQDN")]
internal sealed class WildcardsMatchFqdns : CertificateRules
{
    public override bool FqdnMatches(NameForm form, string name, string expected) =>
        base.FqdnMatches(form, name, expected) || (name.StartsWith("*.", StringComparison.Ordinal) && expected.EndsWith(name[1..], StringComparison.OrdinalIgnoreCase));

    public override bool IsWildcard(string name) => false;
}
