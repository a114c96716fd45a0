using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-006", "a server of DTLS gives cookies and goes on with none")]
internal sealed class CookiesLeadNowhere : HandshakeRules
{
    public override bool GoesOnWithCookie => false;
}
