using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Tls;

/// <summary>The server's protocol, which checks a client's proof of possession as the rules say.</summary>
internal sealed class CheckingServerProtocol(HandshakeRules rules) : TlsServerProtocol
{
    protected override void ReceiveCertificateVerifyMessage(MemoryStream buf)
    {
        if (rules.ChecksProofOfPossession)
            base.ReceiveCertificateVerifyMessage(buf);
    }
}
