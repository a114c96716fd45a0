using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-014", "after a certificate over another hash, Entity A takes nobody any more")]
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
