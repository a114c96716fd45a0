using System.Net;
using OneM2M.Conformance.Drivers.Tls.Handshakes;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>Somebody else's server, and our side of handshakes with it.</summary>
internal sealed class Peer(PeerProcess process, bool datagrams) : IAsyncDisposable
{
    /// <summary>The process.</summary>
    public PeerProcess Process => process;

    /// <summary>Whether it speaks DTLS.</summary>
    public bool Datagrams => datagrams;

    /// <summary>`openssl s_server`. Over DTLS it serves one peer.</summary>
    public static async Task<Peer> OpenSslAsync(bool datagrams, params string[] arguments) => new(
        await PeerProcess.StartAsync(
            "openssl", PeerProcess.FreePort(), datagrams, ["s_server", "-accept", "127.0.0.1:{port}", datagrams ? "-dtls1_2" : "-tls1_2", .. arguments]),
        datagrams);

    /// <summary>The same with the key of these tests and no certificate.</summary>
    public static Task<Peer> OpenSslWithKeyAsync(bool datagrams, params string[] arguments) => OpenSslAsync(
        datagrams, ["-nocert", "-psk", Known.Secret, "-psk_identity", Known.Identity, "-cipher", "PSK-AES128-CBC-SHA256:PSK-AES128-CCM8:@SECLEVEL=0", .. arguments]);

    /// <summary>`gnutls-serv` with these key exchanges and whatever else.</summary>
    public static async Task<Peer> GnuTlsAsync(bool datagrams, string priorities, params string[] arguments) => new(
        await PeerProcess.StartAsync(
            "gnutls-serv", PeerProcess.FreePort(), datagrams, ["--port", "{port}", .. datagrams ? ["--udp"] : Array.Empty<string>(), .. arguments,
            "--priority", $"NONE:+VERS-TLS1.2:+VERS-DTLS1.2:+MAC-ALL:+SHA256:+SIGN-ALL:+GROUP-SECP256R1:+COMP-NULL:+AES-128-CBC:+AES-128-CCM-8:{priorities}"]),
        datagrams);

    /// <summary>One handshake.</summary>
    public async Task<HandshakeReport> ShakeHandsAsync(HandshakePlan plan)
    {
        var profile = new SecureEndpointProfile("test", SecureRole.EntityB, datagrams);
        return await new ListeningEndpoint(profile, new IPEndPoint(IPAddress.Loopback, process.Port), TimeProvider.System).ShakeHandsAsync(plan, CancellationToken.None);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => process.DisposeAsync();
}
