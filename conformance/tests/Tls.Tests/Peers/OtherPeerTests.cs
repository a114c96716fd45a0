using OneM2M.Conformance.Tests;

namespace OneM2M.Conformance.Tls.Tests.Peers;

/// <summary>Servers of GnuTLS, libcoap and stunnel.</summary>
public sealed class OtherPeerTests : IDisposable
{
    private const string GnuTls = "NONE:+VERS-TLS1.2:+VERS-DTLS1.2:+MAC-ALL:+SHA256:+SIGN-ALL:+GROUP-SECP256R1:+COMP-NULL";

    private readonly Credentials _credentials = new();

    /// <inheritdoc/>
    public void Dispose() => _credentials.Dispose();

    [ProgramFact("gnutls-serv")]
    public async Task GnuTlsOverTls()
    {
        var seen = await GnuTlsAsync([], [.. Certificate, "--pskpasswd", _credentials.PresharedKeys, "--priority", GnuTls + ":+ECDHE-ECDSA:+PSK:+AES-128-CBC:+CTYPE-X509"]);
        Assert.Equal(0, seen.Code);
        Assert.Equal("requiredThere 10.2.1", seen.Says("TLS 1.2"));
        Assert.Equal("forbiddenAbsent 10.2.1", seen.Says("TLS 1.1"));
        Assert.Equal("requiredThere 10.2.2", seen.Says("TLS_PSK_WITH_AES_128_CBC_SHA256"));
        Assert.Equal("requiredThere 10.2.3", seen.Says("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"));
        Assert.Equal("there", (string?)seen.Rows.Single(r => (string?)r["name"] == "certificate of the client asked for")["presence"]);
    }

    [ProgramFact("gnutls-serv")]
    public async Task AFamilyWithoutCredentialsDoesNotHideTheOthers()
    {
        // GnuTLS gives up on the first suite that it has no key for: here the hello with everything in it is refused.
        var seen = await GnuTlsAsync([], [.. Certificate, "--priority", GnuTls + ":+PSK:+ECDHE-ECDSA:+AES-128-CBC:+CTYPE-X509"]);
        Assert.Equal("requiredThere 10.2.3", seen.Says("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"));
        Assert.Equal("notRequired 10.2.1", seen.Says("TLS_PSK_WITH_AES_128_CBC_SHA256"));
    }

    [ProgramFact("gnutls-serv")]
    public async Task RawPublicKeysOfGnuTls()
    {
        var seen = await GnuTlsAsync([], ["--rawpkkeyfile", _credentials.Key, "--rawpkfile", _credentials.PublicKey, "--priority", GnuTls + ":+ECDHE-ECDSA:+AES-128-CBC:+CTYPE-CLI-RAWPK:+CTYPE-SRV-RAWPK"]);
        Assert.Equal("requiredThere 10.2.3", seen.Says("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"));
        Assert.Equal("allowed 10.1.3", seen.Says("raw public key of the server"));
        Assert.Equal("91 octets", seen.Seen("raw public key of the server"));
        Assert.Equal("requiredThere 10.2.3", seen.Says("raw public key of the client"));
        Assert.Equal("notRequired 10.1.3", seen.Says("X.509 certificate of the server"));
    }

    [ProgramFact("gnutls-serv")]
    public async Task GnuTlsOverDtls()
    {
        var seen = await GnuTlsAsync(["--dtls"], ["--udp", .. Certificate, "--pskpasswd", _credentials.PresharedKeys, "--priority", GnuTls + ":+ECDHE-ECDSA:+PSK:+AES-128-CCM-8:+CTYPE-X509"]);
        Assert.Equal(0, seen.Code);
        Assert.Equal("requiredThere 10.2.2", seen.Says("TLS_PSK_WITH_AES_128_CCM_8"));
        Assert.Equal("requiredThere 10.2.3", seen.Says("TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8"));
        Assert.Equal("forbiddenAbsent 10.2.1", seen.Says("DTLS 1.0"));
        Assert.Equal("there", (string?)seen.Rows.Single(r => (string?)r["name"] == "cookie exchange")["presence"]);
    }

    [ProgramFact("coap-server-gnutls")]
    public Task LibcoapOverGnuTls() => LibcoapAsync("coap-server-gnutls", oldVersion: "forbiddenThere 10.2.1");

    [ProgramFact("coap-server-openssl")]
    public Task LibcoapOverOpenSsl() => LibcoapAsync("coap-server-openssl", oldVersion: "forbiddenAbsent 10.2.1");

    [ProgramFact("stunnel4")]
    public async Task Stunnel()
    {
        var port = PeerProcess.FreePort();
        var keys = _credentials.Add("keys.txt", "kpsa-0001:00112233445566778899aabbccddeeff\n");
        var configuration = _credentials.Add("stunnel.conf", $"""
            foreground = yes
            pid =
            [cse]
            accept = 127.0.0.1:{port}
            connect = 127.0.0.1:9
            ciphers = PSK-AES128-CBC-SHA256
            PSKsecrets = {keys}
            sslVersion = TLSv1.2

            """);
        await using var peer = await PeerProcess.StartAsync("stunnel4", port, datagrams: false, configuration);
        var seen = await Inventory.OfAsync(port);
        Assert.Equal(0, seen.Code);
        Assert.Equal("requiredThere 10.2.2", seen.Says("TLS_PSK_WITH_AES_128_CBC_SHA256"));
        Assert.Equal("forbiddenAbsent 10.2.1", seen.Says("TLS 1.0"));
    }

    private string[] Certificate => ["--x509certfile", _credentials.Certificate, "--x509keyfile", _credentials.Key];

    private static async Task<Inventory> GnuTlsAsync(string[] arguments, string[] server)
    {
        await using var peer = await PeerProcess.StartAsync("gnutls-serv", PeerProcess.FreePort(), arguments.Contains("--dtls"), ["--quiet", "--port", "{port}", .. server]);
        return await Inventory.OfAsync(peer.Port, arguments);
    }

    /// <summary>It speaks CoAP on the port that it is told, and DTLS on the next one.</summary>
    private static async Task LibcoapAsync(string program, string oldVersion)
    {
        var port = PeerProcess.FreePort();
        await using var peer = await PeerProcess.StartAsync(program, port + 1, datagrams: true, "-A", "127.0.0.1", "-p", $"{port}", "-k", "secretkey", "-h", "hint");
        var seen = await Inventory.OfAsync(peer.Port, "--dtls");
        Assert.Equal("requiredThere 10.2.1", seen.Says("DTLS 1.2"));
        Assert.Equal("requiredThere 10.2.2", seen.Says("TLS_PSK_WITH_AES_128_CCM_8"));
        Assert.Equal("notRequired 10.2.1", seen.Says("TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8"));
        Assert.Equal(oldVersion, seen.Says("DTLS 1.0"));
    }
}
