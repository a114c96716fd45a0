using System.Net;
using OneM2M.Conformance.Drivers.Tls.Handshakes;
using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Clients;

/// <summary>Somebody else's client, and our side as its server. It is started for each handshake.</summary>
internal sealed class Client : IDisposable
{
    private readonly ConnectingEndpoint _endpoint;

    /// <summary>Listens.</summary>
    public Client(bool datagrams, params string[] command)
    {
        var profile = new SecureEndpointProfile("test", SecureRole.EntityA, datagrams) { Listens = false, ConnectsOnDemand = command.Length > 0 };
        _endpoint = new ConnectingEndpoint(profile, new IPEndPoint(IPAddress.Loopback, 0), command, Path.GetTempPath(), TimeProvider.System);
    }

    /// <summary>Where our side listens.</summary>
    public IPEndPoint Address => _endpoint.Address;

    /// <summary>`openssl s_client`. Its standard input stays open, so that it does not leave by itself.</summary>
    public static Client OpenSsl(bool datagrams, params string[] arguments) =>
        new(datagrams, ["openssl", "s_client", "-connect", "{host}:{port}", datagrams ? "-dtls1_2" : "-tls1_2", .. arguments]);

    /// <summary>The same with the key of these tests.</summary>
    public static Client OpenSslWithKey(bool datagrams, params string[] arguments) =>
        OpenSsl(datagrams, ["-psk", Known.Secret, "-psk_identity", Known.Identity, "-cipher", "PSK-AES128-CBC-SHA256:PSK-AES128-CCM8:@SECLEVEL=0", .. arguments]);

    /// <summary>`gnutls-cli` with these key exchanges and whatever else.</summary>
    public static Client GnuTls(bool datagrams, string priorities, params string[] arguments) => new(
        datagrams,
        ["gnutls-cli", "{host}", "--port", "{port}", .. datagrams ? ["--udp"] : Array.Empty<string>(), .. arguments,
        "--priority", $"NONE:+VERS-TLS1.2:+VERS-DTLS1.2:+MAC-ALL:+SHA256:+SIGN-ALL:+GROUP-SECP256R1:+COMP-NULL:+AES-128-CBC:+AES-128-CCM-8:{priorities}"]);

    /// <summary>The same with the key of these tests.</summary>
    public static Client GnuTlsWithKey(bool datagrams, params string[] arguments) =>
        GnuTls(datagrams, "+PSK", ["--pskusername", Known.Identity, "--pskkey", Known.Secret, .. arguments]);

    /// <summary>One handshake.</summary>
    public Task<HandshakeReport> ShakeHandsAsync(HandshakePlan plan) => _endpoint.ShakeHandsAsync(plan, CancellationToken.None);

    /// <inheritdoc/>
    public void Dispose() => _endpoint.Dispose();
}
