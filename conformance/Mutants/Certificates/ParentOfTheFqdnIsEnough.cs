using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-047", "a domain above the FQDN passes for it")]
internal sealed class ParentOfTheFqdnIsEnough : CertificateRules
{
    public override bool FqdnMatches(NameForm form, string name, string expected) => expected.EndsWith(name, StringComparison.OrdinalIgnoreCase);
}
