using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-043", "a raw public key need not be the configured one", AlsoFails = ["REQ-CAV-030", "REQ-CAV-038"])]
internal sealed class AnyRawKeyIsTrusted : CertificateRules
{
    public override bool RawKeyMatches(PublicKeyId trusted, ReadOnlySpan<byte> key) => true;
}
