using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Tls;

/// <summary>The client's protocol, which checks the server's choice and its Finished as the rules say.</summary>
internal sealed class CheckingClientProtocol(HandshakeRules rules) : TlsClientProtocol
{
    protected override void ProcessServerHello(ServerHello serverHello)
    {
        // BouncyCastle compares the choice with the hello that it remembers.
        var hello = m_clientHello;
        if (!rules.RefusesSuitesNotOffered && !hello.CipherSuites.Contains(serverHello.CipherSuite))
            m_clientHello = new(hello.Version, hello.Random, hello.SessionID, hello.Cookie, [.. hello.CipherSuites, serverHello.CipherSuite], hello.Extensions, hello.BindersSize);
        base.ProcessServerHello(serverHello);
    }

    protected override void ProcessFinishedMessage(MemoryStream buf)
    {
        if (rules.ChecksFinished)
            base.ProcessFinishedMessage(buf);
        else
            UncheckedFinished.Take(Context, buf);
    }
}
