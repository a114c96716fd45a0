using System.Text;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Server;

/// <summary>A server over datagrams: has no handshake with anybody who does not bring back a cookie (RFC 6347 4.2.1).</summary>
internal sealed class CookieServer(Association association, ListeningLine line)
{
    private const int SliceMillis = 250;

    /// <summary>Has one; the path's deadline ends the waiting.</summary>
    public DtlsTransport Accept(DatagramTransport path)
    {
        var verifier = new DtlsVerifier(association.Crypto);
        var buffer = new byte[path.GetReceiveLimit()];
        while (true)
        {
            var count = path.Receive(buffer, 0, buffer.Length, SliceMillis);
            if (count > 0 && verifier.VerifyRequest(Encoding.UTF8.GetBytes($"{line.Peer}"), buffer, 0, count, path) is { } request)
                return new DtlsServerProtocol().Accept(new ServerPeer(association), path, request);
        }
    }
}
