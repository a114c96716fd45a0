using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-055", "the FQDN is looked for in URIs only")]
internal sealed class FqdnIsAUri : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.Flavour == CertificateFlavour.Fqdn ? this : Standard;

    public override bool CanCarry(CertificateFlavour flavour, NameForm form) => form == NameForm.Uri;
}
