using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-045", "a MEF finds the identifier of a device in no subjectAltName")]
internal sealed class SubjectAltNameIsNotRead : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null && expected.Flavour == CertificateFlavour.Device ? this : Standard;

    public override bool CanCarry(CertificateFlavour flavour, NameForm form) => false;
}
