using System.Text;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Clients;

/// <summary>Clients of others with keys, and our side as their server.</summary>
public sealed class ClientKeyTests
{
    private static readonly byte[] _hint = "the hint"u8.ToArray();

    [ProgramTheory("openssl")]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public async Task OpenSsl(bool datagrams, bool extended)
    {
        using var client = Client.OpenSslWithKey(datagrams, "-servername", "in-cse.m2msp.example");
        var report = await client.ShakeHandsAsync(Known.WithKey(datagrams) with { ExtendedMasterSecret = extended, IdentityHint = _hint, Exports = [(Known.ConnectionLabel, 48)] });
        Assert.Equal((HandshakeEnd.Completed, null, null), (report.End, report.Trouble, report.AlertName));
        Assert.Equal((datagrams ? "DTLS 1.2" : "TLS 1.2", datagrams ? Known.PskCcm8 : Known.PskCbc), (report.Version, report.Suite));
        Assert.Equal((Known.Identity, "in-cse.m2msp.example"), (Encoding.ASCII.GetString(report.Identity ?? []), report.ServerName));
        Assert.Equal([datagrams ? "DTLS 1.2" : "TLS 1.2"], report.OfferedVersions);
        Assert.Equal([Known.PskCbc, Known.PskCcm8, 0x00ff], report.Offered);
        Assert.Equal((extended, datagrams, false), (report.ExtendedMasterSecret, report.CookieExchanged, report.Resumed));
        Assert.Empty(report.Presented);
        Assert.Equal([36, 48, datagrams ? 40 : 96, 12, 12, 48], report.Computation.Select(s => s.Length));
        Assert.All(report.Computation, s => Assert.True(s.Agrees ?? !extended, s.Name));
        Assert.Contains(report.Messages, m => m is { Ours: true, Name: "ServerKeyExchange", Detail: "psk_identity_hint \"the hint\"" });
        Assert.Contains(report.Messages, m => m is { Ours: false, Name: "ClientKeyExchange", Detail: "psk_identity \"kpsa-0001\"" });
    }

    [ProgramTheory("gnutls-cli")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task GnuTls(bool datagrams)
    {
        using var client = Client.GnuTlsWithKey(datagrams);
        var report = await client.ShakeHandsAsync(Known.WithKey(datagrams) with { Exports = [(Known.ConnectionLabel, 48)] });
        Assert.Equal((HandshakeEnd.Completed, null, null), (report.End, report.Trouble, report.AlertName));
        Assert.Equal(Known.Identity, Encoding.ASCII.GetString(report.Identity ?? []));
        Assert.Equal((datagrams, true), (report.CookieExchanged, report.ExtendedMasterSecret));
        Assert.All(report.Computation, s => Assert.True(s.Agrees, s.Name));
    }

    [ProgramTheory("openssl", "gnutls-cli")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AnotherKeyIsNoHandshake(bool datagrams)
    {
        var plan = Known.WithKey(datagrams, Known.WrongKey) with { Deadline = TimeSpan.FromSeconds(4) };
        using var openssl = Client.OpenSslWithKey(datagrams);
        using var gnutls = Client.GnuTlsWithKey(datagrams);
        foreach (var client in new[] { openssl, gnutls })
        {
            var report = await client.ShakeHandsAsync(plan);
            Assert.False(report.IsAccepted);
            Assert.Equal(Known.Identity, Encoding.ASCII.GetString(report.Identity ?? []));
        }
    }

    [ProgramFact("openssl")]
    public async Task AnIdentityThatOurSideHasNotIsTold()
    {
        using var client = Client.OpenSslWithKey(datagrams: false, "-psk_identity", "somebody else");
        var report = await client.ShakeHandsAsync(Known.WithKey(false));
        Assert.Equal((HandshakeEnd.RefusedByUs, "somebody else"), (report.End, Encoding.ASCII.GetString(report.Identity ?? [])));
        Assert.Contains("unknown_psk_identity", report.Trouble, StringComparison.Ordinal);
    }

    [ProgramFact("openssl")]
    public async Task NothingInCommonIsTold()
    {
        using var client = Client.OpenSsl(datagrams: false, "-psk", Known.Secret, "-cipher", "PSK-AES128-GCM-SHA256");
        var report = await client.ShakeHandsAsync(Known.WithKey(false));
        Assert.Equal(HandshakeEnd.RefusedByUs, report.End);
        Assert.Contains("handshake_failure", report.Trouble, StringComparison.Ordinal);
        Assert.Contains(0x00a8, report.Offered);
    }

    [ProgramTheory("coap-client-gnutls", "coap-client-openssl")]
    [InlineData("coap-client-gnutls")]
    [InlineData("coap-client-openssl")]
    public async Task Libcoap(string program)
    {
        // 2.05 Content that takes the message id of the request; the client then goes by itself.
        using var client = new Client(datagrams: true, program, "-m", "get", "-N", "-k", "secretkey", "-u", Known.Identity, "coaps://{host}:{port}/");
        var report = await client.ShakeHandsAsync(Known.WithKey(true, Known.Key with { Key = "secretkey"u8.ToArray() }) with { Payload = [0x50, 0x45, 0, 1], Deadline = TimeSpan.FromSeconds(5) });
        Assert.Equal((HandshakeEnd.Completed, null), (report.End, report.Trouble));
        Assert.Equal(Known.Identity, Encoding.ASCII.GetString(report.Identity ?? []));
        Assert.Equal(1, (int?)report.Reply?[1]);
        Assert.All(report.Computation, s => Assert.True(s.Agrees, s.Name));
    }

    [ProgramFact("openssl", "sh")]
    public async Task ARequestIsAnswered()
    {
        using var client = new Client(
            datagrams: false, "sh", "-c",
            $"(printf 'GET / HTTP/1.0\\r\\n\\r\\n'; sleep 5) | openssl s_client -connect {{host}}:{{port}} -tls1_2 -quiet -psk {Known.Secret} -psk_identity {Known.Identity} -cipher PSK-AES128-CBC-SHA256");
        var report = await client.ShakeHandsAsync(Known.WithKey(false) with { Payload = "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray() });
        Assert.Equal((HandshakeEnd.Completed, null), (report.End, report.Trouble));
        Assert.StartsWith("GET /", Encoding.ASCII.GetString(report.Reply ?? []), StringComparison.Ordinal);
        Assert.Contains(report.Messages, m => m is { Ours: true, Name: "application data" });
        Assert.True(report.ClosedInOrder);
    }
}
