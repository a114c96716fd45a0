using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-033", "Entity B takes no AE-ID certificate", AlsoFails =
[
    "REQ-CAV-035", "REQ-CAV-053", "REQ-CRT-044", "REQ-TLS-037", "REQ-TLS-039",
])]
internal sealed class EntityBTakesNoAeId : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is null ? this : Standard;

    public override bool CanCarry(CertificateFlavour flavour, NameForm form) => flavour != CertificateFlavour.AeId && base.CanCarry(flavour, form);
}
