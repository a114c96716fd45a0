using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CRT-045", "an Enrolee takes no FQDN certificate")]
internal sealed class EnroleeKnowsNoFqdn : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.Flavour == CertificateFlavour.Fqdn ? this : Standard;

    public override bool FqdnMatches(NameForm form, string name, string expected) => false;
}
