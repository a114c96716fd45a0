using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-056", "an Entity A refuses the Entity B whose certificate is good")]
internal sealed class ClientsTakeNoServer : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour == CertificateFlavour.CseId ? this : Standard;

    public override bool PurposeFits(IReadOnlyList<string>? purposes, CertificateEnd end) => false;
}
