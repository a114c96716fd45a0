using System.Text;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>CoAP over DTLS with a key, of libcoap.</summary>
public sealed class LibcoapTests
{
    // GET of the root resource: confirmable, no token, message id 0x1234.
    private static readonly byte[] Get = [0x40, 0x01, 0x12, 0x34];

    [ProgramFact("coap-server-gnutls")]
    public Task GnuTls() => TalksAsync("coap-server-gnutls");

    [ProgramFact("coap-server-openssl")]
    public Task OpenSsl() => TalksAsync("coap-server-openssl");

    private static async Task TalksAsync(string program)
    {
        var port = PeerProcess.FreePort();
        await using var peer = new Peer(await PeerProcess.StartAsync(program, port + 1, datagrams: true, "-A", "127.0.0.1", "-p", $"{port}", "-k", "secretkey", "-h", "hint"), datagrams: true);
        var key = new SharedKey("kpsa-0001"u8.ToArray(), "secretkey"u8.ToArray());
        var report = await peer.ShakeHandsAsync(Known.WithKey(true, key) with { Payload = Get });
        Assert.Equal((HandshakeEnd.Completed, null, true), (report.End, report.Trouble, report.CookieExchanged));
        Assert.Equal("hint", Encoding.ASCII.GetString(report.IdentityHint ?? []));

        // An acknowledgement with 2.05 Content for the same message id.
        Assert.Equal([0x60, 0x45, 0x12, 0x34], report.Reply![..4]);
        Assert.All(report.Computation, s => Assert.True(s.Agrees, s.Name));
        var wrong = await peer.ShakeHandsAsync(Known.WithKey(true, key with { Key = "otherkey!"u8.ToArray() }) with { Deadline = TimeSpan.FromSeconds(3) });
        Assert.True(wrong.IsRefused, $"{wrong.End} {wrong.Trouble}");
    }
}
