using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-014", "after a certificate over another hash, Entity A takes nobody any more", AlsoFails =
[
    "REQ-CAV-003", "REQ-CAV-020", "REQ-CAV-029", "REQ-CAV-045", "REQ-CAV-046", "REQ-CAV-052", "REQ-CAV-056", "REQ-CRT-044",
    "REQ-CRT-046", "REQ-CRT-047", "REQ-TLS-001", "REQ-TLS-003", "REQ-TLS-004", "REQ-TLS-011", "REQ-TLS-029", "REQ-TLS-033",
    "REQ-TLS-034", "REQ-TLS-035", "REQ-TLS-036", "REQ-TLS-037", "REQ-TLS-039",
])]
internal sealed class OneBadCertificateShutsTheDoor : CertificateRules
{
    private bool _shut;

    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server && expected.Flavour == CertificateFlavour.CseId ? this : Standard;

    public override bool HashFits(string signatureAlgorithm)
    {
        var fits = base.HashFits(signatureAlgorithm);
        _shut |= !fits;
        return fits;
    }

    public override bool MaySign(KeyUsageBit? usage) => !_shut && base.MaySign(usage);
}
