using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-030", "Entity A compares the length of raw public keys", AlsoFails = ["REQ-CAV-043"])]
internal sealed class RawKeysOfOneLengthAreOne : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Server ? this : Standard;

    public override bool RawKeyMatches(PublicKeyId trusted, ReadOnlySpan<byte> key) => key.Length == 91;
}
