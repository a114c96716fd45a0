using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-034", "Entity B takes the configured raw public key for another", AlsoFails = ["REQ-TLS-037", "REQ-TLS-038", "REQ-CAV-042"])]
internal sealed class EntityBTrustsNoRawKey : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        expected.End == CertificateEnd.Client && expected.Identifier is null ? this : Standard;

    public override bool RawKeyMatches(PublicKeyId trusted, ReadOnlySpan<byte> key) => false;
}
