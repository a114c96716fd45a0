using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-003", "a certificate is taken before its validity begins, and not within it")]
internal sealed class ValidityIsReadBackwards : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is not null && expected.Flavour == CertificateFlavour.Device ? this : Standard;

    public override bool HasBegun(DateTimeOffset notBefore, DateTimeOffset now) => now <= notBefore;
}
