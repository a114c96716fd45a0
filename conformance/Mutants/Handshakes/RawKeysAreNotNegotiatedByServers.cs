using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CRT-014", "a server expects X.509 certificates where a client has a raw public key")]
internal sealed class RawKeysAreNotNegotiatedByServers : HandshakeRules
{
    public override IReadOnlyList<int> CertificateTypes => [0];
}
