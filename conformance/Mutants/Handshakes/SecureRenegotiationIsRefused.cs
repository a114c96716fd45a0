using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-011", "a server refuses whoever knows RFC 5746")]
internal sealed class SecureRenegotiationIsRefused : HandshakeRules
{
    public override bool LetsInWithRenegotiation(bool isSecure) => !isSecure;
}
