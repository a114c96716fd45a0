using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Dtls;

/// <summary>The server's protocol, which checks a client's proof of possession as the rules say.</summary>
internal sealed class CheckingDtlsServerProtocol(HandshakeRules rules) : DtlsServerProtocol
{
    protected override void ProcessCertificateVerify(ServerHandshakeState state, byte[] body, TlsHandshakeHash handshakeHash)
    {
        if (rules.ChecksProofOfPossession)
            base.ProcessCertificateVerify(state, body, handshakeHash);
    }
}
