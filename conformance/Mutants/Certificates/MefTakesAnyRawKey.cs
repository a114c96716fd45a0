using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-038", "a MEF takes any raw public key", AlsoFails = ["REQ-CAV-043"])]
internal sealed class MefTakesAnyRawKey : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client ? this : Standard;

    public override bool RawKeyMatches(PublicKeyId trusted, ReadOnlySpan<byte> key) => true;
}
