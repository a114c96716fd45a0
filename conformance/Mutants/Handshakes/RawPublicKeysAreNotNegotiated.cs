using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-038", "a server takes X.509 certificates alone of a client that offers raw public keys",
    AlsoFails = ["REQ-CAV-034", "REQ-CAV-038", "REQ-CAV-042", "REQ-TLS-037"])]
internal sealed class RawPublicKeysAreNotNegotiated : HandshakeRules
{
    public override IReadOnlyList<int> CertificateTypes => [0];
}
