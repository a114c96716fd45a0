using OneM2M.Transport.Tests.Peers;

namespace OneM2M.Transport.Tests.Tls;

/// <summary>The server against GnuTLS' client: raw public keys (RFC 7250), which OpenSSL 3.0 has not.</summary>
public sealed class GnuTlsTests
{
    private const string Request = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    [PeerFact("gnutls-cli")]
    public async Task RawPublicKeysBothWays()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await RunAsync(node, node.EntityA, "+CTYPE-CLI-RAWPK:+CTYPE-SRV-RAWPK");
        Assert.True(run.Output.Contains("at in-cse.m2msp.example of raw under c023", StringComparison.Ordinal), run.Output);
    }

    [PeerFact("gnutls-cli")]
    public async Task AnotherRawPublicKeyIsRefused()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await RunAsync(node, node.Mef, "+CTYPE-CLI-RAWPK:+CTYPE-SRV-RAWPK");
        Assert.Contains("unknown", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, node.Requests);
    }

    [PeerFact("gnutls-cli")]
    public async Task AKeyLetsIn()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await PeerRun.OfAsync(
            "gnutls-cli", Request, "octets, ", "--pskusername", Identities.Name(Identities.Key), "--pskkey", Identities.Hex(Identities.Key),
            "--priority", "NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+PSK:-CIPHER-ALL:+AES-128-CBC:-MAC-ALL:+SHA256", "-p", $"{node.Address.Port}", "--sni-hostname", Identities.Authority, "--no-ca-verification", "127.0.0.1");
        Assert.True(run.Output.Contains("of kpsa-0001@m2msp.example under 00ae", StringComparison.Ordinal), run.Output);
    }

    private static Task<PeerRun> RunAsync(TlsNode node, Identities client, string types) => PeerRun.OfAsync(
        "gnutls-cli", Request, "octets, ", "--rawpkkeyfile", client.KeyFile, "--rawpkfile", client.PublicKeyFile,
        "--priority", $"NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+ECDHE-ECDSA:-CIPHER-ALL:+AES-128-CBC:-MAC-ALL:+SHA256:-CTYPE-ALL:{types}",
        "-p", $"{node.Address.Port}", "--sni-hostname", Identities.Authority, "--no-ca-verification", "127.0.0.1");
}
