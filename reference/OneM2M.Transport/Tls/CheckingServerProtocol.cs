using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Tls;

/// <summary>The server's protocol, which checks a client's proof of possession and its Finished as the rules say.</summary>
internal sealed class CheckingServerProtocol(HandshakeRules rules) : TlsServerProtocol
{
    private bool _isAtFinished;

    protected override void HandleHandshakeMessage(short type, HandshakeMessageInput buf)
    {
        _isAtFinished = type == HandshakeType.finished;
        base.HandleHandshakeMessage(type, buf);
    }

    protected override bool ExpectCertificateVerifyMessage() => base.ExpectCertificateVerifyMessage() && (rules.WaitsForProofOfPossession || !_isAtFinished);

    protected override void ReceiveCertificateVerifyMessage(MemoryStream buf)
    {
        if (rules.ChecksProofOfPossession)
            base.ReceiveCertificateVerifyMessage(buf);
    }

    protected override void ProcessFinishedMessage(MemoryStream buf)
    {
        if (rules.ChecksFinished)
            base.ProcessFinishedMessage(buf);
        else
            UncheckedFinished.Take(Context, buf);
    }
}
