using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-047", "a name of which the FQDN ends with it matches")]
internal sealed class BeginningOfAnFqdnIsEnough : CertificateRules
{
    public override bool FqdnMatches(NameForm form, string name, string expected) => expected.EndsWith(name, StringComparison.OrdinalIgnoreCase);
}
