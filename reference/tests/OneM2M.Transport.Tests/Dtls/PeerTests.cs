using OneM2M.Transport.Associations;
using OneM2M.Transport.Tests.Peers;

namespace OneM2M.Transport.Tests.Dtls;

/// <summary>The server against clients that we did not write.</summary>
public sealed class PeerTests
{
    [PeerFact("openssl")]
    public async Task AKeyLetsInUnderTheMandatorySuite()
    {
        await using var node = new DtlsNode();
        var run = await OpenSslAsync(node, Key(Identities.Hex(Identities.Key), "PSK-AES128-CCM8:@SECLEVEL=0"));
        Assert.Contains("at in-cse.m2msp.example of kpsa-0001@m2msp.example under c0a8 said hello", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task AKeyLetsInUnderTheSuiteOfTlsToo()
    {
        await using var node = new DtlsNode();
        var run = await OpenSslAsync(node, Key(Identities.Hex(Identities.Key), "PSK-AES128-CBC-SHA256"));
        Assert.Contains("under 00ae said hello", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task TheNameSelectsTheKey()
    {
        await using var node = new DtlsNode();
        var run = await OpenSslAsync(node, [.. Key(Identities.Hex(Identities.OtherKey), "PSK-AES128-CCM8:@SECLEVEL=0"), "-servername", Identities.OtherAuthority]);
        Assert.Contains("at mef.m2msp.example", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task ACertificateLetsInUnderTheMandatorySuite()
    {
        await using var node = new DtlsNode();
        var run = await OpenSslAsync(node, "-cipher", "ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0", "-cert", node.EntityA.CertificateFile, "-key", node.EntityA.KeyFile);
        Assert.Contains("of cse-id under c0ae said hello", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task NoCertificateIsRefused()
    {
        await using var node = new DtlsNode();
        var run = await OpenSslAsync(node, "-cipher", "ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0");
        Assert.Contains("alert handshake failure", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, node.Datagrams);
    }

    [PeerFact("openssl")]
    public async Task AnUnknownIdentityIsRefused()
    {
        await using var node = new DtlsNode();
        var run = await OpenSslAsync(node, "-psk_identity", "kpsa-0002@m2msp.example", "-psk", Identities.Hex(Identities.Key), "-cipher", "PSK-AES128-CCM8:@SECLEVEL=0");
        Assert.Contains("unknown psk identity", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, node.Datagrams);
    }

    [PeerFact("openssl")]
    public async Task BothSidesExportTheSame()
    {
        await using var node = new DtlsNode();
        var run = await OpenSslAsync(
            node, [.. Key(Identities.Hex(Identities.Key), "PSK-AES128-CCM8:@SECLEVEL=0"), "-keymatexport", "EXPORTER-oneM2M-Bootstrap", "-keymatexportlen", "48"]);
        Assert.Contains("Keying material: " + node.LastExport, run.Output, StringComparison.Ordinal);
    }

    [PeerFact("coap-client-openssl")]
    public Task LibcoapOverOpenSslGetsAnAnswer() => CoapAsync("coap-client-openssl");

    [PeerFact("coap-client-gnutls")]
    public Task LibcoapOverGnuTlsGetsAnAnswer() => CoapAsync("coap-client-gnutls");

    [PeerFact("coap-client-gnutls")]
    public async Task LibcoapOverGnuTlsShowsARawPublicKey()
    {
        await using var node = new DtlsNode(o => o with { Authorities = [o.Authorities[0] with { Name = "localhost", Credentials = [.. o.Authorities[0].Credentials.Where(c => c.IsRawPublicKey)] }] });
        var run = await PeerRun.OfAsync("coap-client-gnutls", "", "4.04", "-m", "get", "-B", "20", "-M", node.EntityA.KeyPairFile, $"coaps://127.0.0.1:{node.Address.Port}/in-cse");
        Assert.True(run.Output.Contains("4.04", StringComparison.Ordinal), run.Output);
        Assert.Equal("raw", node.Last!.Judgement!.Flavour);
        Assert.Equal(node.EntityA.PublicKey, node.Last.Peer!.Certificates.Single());
    }

    private static async Task CoapAsync(string client)
    {
        // A literal address as server_name is not permitted by RFC 6066 3, and what libcoap sends for one in the URI, or "localhost".
        var key = new PresharedKey("kpsa-coap"u8.ToArray(), "sixteen octets!!"u8.ToArray());
        await using var node = new DtlsNode(o => o with { Authorities = [o.Authorities[0] with { Name = "127.0.0.1", Keys = [key] }] });
        var run = await PeerRun.OfAsync(
            client, "", "4.04", "-m", "get", "-B", "20", "-u", "kpsa-coap", "-k", "sixteen octets!!", $"coaps://127.0.0.1:{node.Address.Port}/in-cse");
        Assert.True(run.Output.Contains("4.04", StringComparison.Ordinal), run.Output);
        Assert.Equal(1, node.Datagrams);
        Assert.Equal("kpsa-coap"u8.ToArray(), node.Last!.KeyIdentity);
    }

    private static string[] Key(string key, string suites) => ["-psk_identity", Identities.Name(Identities.Key), "-psk", key, "-cipher", suites];

    private static Task<PeerRun> OpenSslAsync(DtlsNode node, params string[] arguments) =>
        PeerRun.OfAsync("openssl", "hello\n", "said hello", ["s_client", "-dtls1_2", "-connect", $"127.0.0.1:{node.Address.Port}", .. arguments]);
}
