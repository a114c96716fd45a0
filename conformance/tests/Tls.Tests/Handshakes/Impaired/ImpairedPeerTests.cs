using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Handshakes.Clients;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Impaired;

/// <summary>DTLS of others over a path that loses, doubles, mixes up and cuts.</summary>
public sealed class ImpairedPeerTests : IDisposable
{
    private const string Coap = "coap-server-gnutls";

    // Double is what is recommended; GnuTLS 3.7 waits 1 s, then 3 s, 6 s and 12 s.
    private const double MostGrowth = 3.5;

    private static readonly byte[] _get = [0x40, 0x01, 0x12, 0x34];

    private readonly Credentials _credentials = new();

    /// <summary>Servers, by what happens on the way to them.</summary>
    public static TheoryData<string, string> OnTheWay
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var server in new[] { "openssl", "gnutls-serv", Coap })
            {
                foreach (var what in new[] { "loss", "duplication", "reordering", server == "openssl" ? "fragments" : "fragments of 16", "delay" })
                    cases.Add(server, what);
            }

            return cases;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _credentials.Dispose();

    [ProgramTheory("openssl", "gnutls-serv", Coap)]
    [MemberData(nameof(OnTheWay))]
    public async Task AServerCompletes(string server, string what)
    {
        await using var peer = await StartAsync(server, listens: what != "reordering");
        var report = await peer.ShakeHandsAsync(Plan(server) with { Impairment = Impaired(what), Deadline = TimeSpan.FromSeconds(40) });
        Assert.True(report.IsAccepted, $"{report.End} {report.AlertName} {report.Trouble}");
        Assert.All(report.Computation, s => Assert.True(s.Agrees, s.Name));
    }

    [ProgramTheory("openssl", "gnutls-cli")]
    [InlineData("openssl", "loss")]
    [InlineData("openssl", "duplication")]
    [InlineData("openssl", "reordering")]
    [InlineData("openssl", "fragments")]
    [InlineData("gnutls-cli", "loss")]
    [InlineData("gnutls-cli", "duplication")]
    [InlineData("gnutls-cli", "reordering")]
    [InlineData("gnutls-cli", "fragments of 16")]
    public async Task AClientCompletes(string program, string what)
    {
        using var client = program == "openssl" ? Client.OpenSslWithKey(true) : Client.GnuTlsWithKey(true);
        var report = await client.ShakeHandsAsync(Known.WithKey(true) with { Impairment = Impaired(what), Deadline = TimeSpan.FromSeconds(40) });
        Assert.True(report.IsAccepted, $"{report.End} {report.AlertName} {report.Trouble}");
        Assert.All(report.Computation, s => Assert.True(s.Agrees, s.Name));
    }

    /// <summary>All of ours after the cookie is lost: what the server repeats by itself, it repeats after twice the time each (RFC 6347 4.2.4.1).</summary>
    [ProgramTheory("openssl", "gnutls-serv", Coap)]
    [InlineData("openssl")]
    [InlineData("gnutls-serv")]
    [InlineData(Coap)]
    public async Task TheTimerOfAServerDoubles(string server)
    {
        await using var peer = await StartAsync(server);
        var report = await peer.ShakeHandsAsync(Plan(server) with { Impairment = new Impairment { DropOurs = [.. Enumerable.Range(2, 100)] }, Deadline = TimeSpan.FromSeconds(9) });
        Assert.Equal(HandshakeEnd.Silent, report.End);
        Doubles(report.Retransmissions, server);
    }

    [ProgramTheory("openssl", "gnutls-cli")]
    [InlineData("openssl")]
    [InlineData("gnutls-cli")]
    public async Task TheTimerOfAClientDoubles(string program)
    {
        using var client = program == "openssl" ? Client.OpenSslWithKey(true) : Client.GnuTlsWithKey(true);
        var report = await client.ShakeHandsAsync(Known.WithKey(true) with { Impairment = new Impairment { DropOurs = [.. Enumerable.Range(0, 100)] }, Deadline = TimeSpan.FromSeconds(9) });
        Assert.NotEqual(HandshakeEnd.Completed, report.End);
        Doubles(report.Retransmissions, program);
    }

    [ProgramTheory("gnutls-serv", Coap)]
    [InlineData("gnutls-serv")]
    [InlineData(Coap)]
    public async Task ARecordThatIsReplayedIsAnsweredOnce(string server)
    {
        await using var peer = await StartAsync(server);
        var report = await peer.ShakeHandsAsync(Plan(server) with { Payload = server == Coap ? _get : "hello\n"u8.ToArray(), Impairment = new Impairment { Replays = 3 } });
        Assert.Equal((HandshakeEnd.Completed, 0), (report.End, report.RepliesToReplays));
        Assert.NotNull(report.Reply);
    }

    [ProgramTheory("openssl", "gnutls-serv", Coap)]
    [InlineData("openssl")]
    [InlineData("gnutls-serv")]
    [InlineData(Coap)]
    public async Task ACookieFromAnotherPortAloneOpensNoDoor(string server)
    {
        await using var peer = await StartAsync(server);
        var report = await peer.ShakeHandsAsync(Plan(server) with { Impairment = new Impairment { ChangesPort = true }, Deadline = TimeSpan.FromSeconds(6) });
        var cookies = report.Messages.Count(m => m is { Ours: false, Name: "HelloVerifyRequest" });
        Assert.True(cookies > 1 || !report.IsAccepted, $"{report.End} {report.Trouble}, {cookies} cookies");
    }

    private static void Doubles(IReadOnlyList<TimeSpan> times, string who)
    {
        var seen = $"{who}: {string.Join(", ", times.Select(t => t.TotalSeconds))}";
        Assert.True(times.Count >= 2, seen);
        for (var i = 1; i < times.Count; i++)
            Assert.True(times[i] > 1.8 * times[i - 1] && times[i] < MostGrowth * times[i - 1], seen);
    }

    private static Impairment Impaired(string what) => what switch
    {
        "loss" => new Impairment { Seed = 3, Loss = 0.2 },
        "duplication" => new Impairment { Duplication = 1 },
        "reordering" => new Impairment { Seed = 2, Reordering = 0.3 },
        "fragments" => new Impairment { FragmentSize = 1 },
        "fragments of 16" => new Impairment { FragmentSize = 16 },
        _ => new Impairment { Delay = TimeSpan.FromMilliseconds(200) },
    };

    private static HandshakePlan Plan(string server) => Known.WithKey(true, server == Coap ? Known.Key with { Key = "secretkey"u8.ToArray() } : null);

    private async Task<Peer> StartAsync(string server, bool listens = true)
    {
        switch (server)
        {
            case "openssl":
                return await Peer.OpenSslWithKeyAsync(datagrams: true, listens ? ["-listen"] : []);
            case "gnutls-serv":
                return await Peer.GnuTlsAsync(true, "+PSK", "--echo", "--pskpasswd", _credentials.PresharedKeys);
            default:
                var port = PeerProcess.FreePort();
                return new Peer(await PeerProcess.StartAsync(Coap, port + 1, datagrams: true, "-A", "127.0.0.1", "-p", $"{port}", "-k", "secretkey", "-h", "hint"), datagrams: true);
        }
    }
}
