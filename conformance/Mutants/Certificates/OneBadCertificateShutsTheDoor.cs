using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-014", "after a certificate with an extension twice, Entity B takes nobody any more")]
internal sealed class OneBadCertificateShutsTheDoor : CertificateRules
{
    private bool _shut;

    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is null && expected.Flavour == CertificateFlavour.CseId ? this : Standard;

    public override bool MayRepeat(string extension)
    {
        _shut = true;
        return false;
    }

    public override bool MaySign(KeyUsageBit? usage) => !_shut && base.MaySign(usage);
}
