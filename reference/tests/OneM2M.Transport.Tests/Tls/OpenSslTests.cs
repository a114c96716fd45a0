using OneM2M.Transport.Tests.Peers;

namespace OneM2M.Transport.Tests.Tls;

/// <summary>The server against OpenSSL's client, which we did not write.</summary>
public sealed class OpenSslTests
{
    private const string Request = "GET /?label=EXPORTER-oneM2M-Connection HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    [PeerFact("openssl")]
    public async Task AKeyLetsInUnderTheMandatorySuite()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(node, Identities.Name(Identities.Key), Identities.Hex(Identities.Key), "PSK-AES128-CBC-SHA256");
        Assert.Contains("at in-cse.m2msp.example of kpsa-0001@m2msp.example under 00ae", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task AKeyLetsInUnderCcm8()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(node, Identities.Name(Identities.Key), Identities.Hex(Identities.Key), "PSK-AES128-CCM8:@SECLEVEL=0");
        Assert.Contains("under c0a8", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task BothSidesExportTheSame()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(
            node, Identities.Name(Identities.Key), Identities.Hex(Identities.Key), "PSK-AES128-CBC-SHA256", "-keymatexport", "EXPORTER-oneM2M-Connection", "-keymatexportlen", "48");
        var exported = run.Output.Split("Keying material: ")[1][..96];
        Assert.Contains("octets, " + exported, run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task AWrongKeyIsRefused()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(node, Identities.Name(Identities.Key), Identities.Hex(Identities.OtherKey), "PSK-AES128-CBC-SHA256");
        AssertRefused(node, run, "bad record mac");
    }

    [PeerFact("openssl")]
    public async Task AnUnknownIdentityIsRefused()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(node, "kpsa-0002@m2msp.example", Identities.Hex(Identities.Key), "PSK-AES128-CBC-SHA256");
        AssertRefused(node, run, "unknown psk identity");
    }

    [PeerFact("openssl")]
    public async Task AnIdentityInOtherCaseIsAnother()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(node, "KPSA-0001@m2msp.example", Identities.Hex(Identities.Key), "PSK-AES128-CBC-SHA256");
        AssertRefused(node, run, "unknown psk identity");
    }

    [PeerFact("openssl")]
    public async Task TheNameSelectsTheKey()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(
            node, Identities.Name(Identities.OtherKey), Identities.Hex(Identities.OtherKey), "PSK-AES128-CBC-SHA256", "-servername", "MEF.m2msp.example");
        Assert.Contains("at mef.m2msp.example of kpsa-0001@m2msp.example", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task AKeyOfAnotherAuthorityIsRefused()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(
            node, Identities.Name(Identities.Key), Identities.Hex(Identities.Key), "PSK-AES128-CBC-SHA256", "-servername", Identities.OtherAuthority);
        AssertRefused(node, run, "bad record mac");
    }

    [PeerFact("openssl")]
    public async Task AnUnknownAuthorityIsRefused()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(node, Identities.Name(Identities.Key), Identities.Hex(Identities.Key), "PSK-AES128-CBC-SHA256", "-servername", "nobody.example");
        AssertRefused(node, run, "unrecognized name");
    }

    [PeerFact("openssl")]
    public async Task AnOlderVersionIsRefused()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await RunAsync(
            node, "-tls1_1", "-psk_identity", Identities.Name(Identities.Key), "-psk", Identities.Hex(Identities.Key), "-cipher", "PSK:@SECLEVEL=0");
        AssertRefused(node, run, "protocol version");
    }

    [PeerFact("openssl")]
    public async Task ASuiteWithoutTheKeyExchangeOfTheStandardIsRefused()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithKeyAsync(node, Identities.Name(Identities.Key), Identities.Hex(Identities.Key), "ECDHE-PSK-AES128-CBC-SHA256");
        AssertRefused(node, run, "handshake failure");
    }

    [PeerFact("openssl")]
    public async Task ACertificateLetsInUnderTheMandatorySuite()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithCertificateAsync(node, node.EntityA, "ECDHE-ECDSA-AES128-SHA256");
        Assert.Contains("at in-cse.m2msp.example of cse-id under c023", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task ACertificateLetsInUnderCcm8()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithCertificateAsync(node, node.EntityA, "ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0");
        Assert.Contains("of cse-id under c0ae", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task TheNameSelectsTheCertificate()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithCertificateAsync(node, node.EntityA, "ECDHE-ECDSA-AES128-SHA256", "-servername", Identities.OtherAuthority, "-showcerts");
        Assert.Contains("at mef.m2msp.example of cse-id", run.Output, StringComparison.Ordinal);
        Assert.Contains("CN = mef.m2msp.example", run.Output, StringComparison.Ordinal);
    }

    [PeerFact("openssl")]
    public async Task NoCertificateIsRefused()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await RunAsync(node, "-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-SHA256");
        AssertRefused(node, run, "handshake failure");
    }

    [PeerFact("openssl")]
    public async Task ARefusedCertificateEndsTheHandshakeWithTheAlertOfTheJudge()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithCertificateAsync(node, node.Mef, "ECDHE-ECDSA-AES128-SHA256");
        AssertRefused(node, run, "unknown ca");
    }

    [PeerFact("openssl")]
    public async Task OtherGroupsAreRefused()
    {
        await using var node = await TlsNode.StartAsync();
        var run = await WithCertificateAsync(node, node.EntityA, "ECDHE-ECDSA-AES128-SHA256", "-groups", "P-384");
        AssertRefused(node, run, "handshake failure");
    }

    [PeerFact("openssl")]
    public async Task RenegotiationIsRefused()
    {
        await using var node = await TlsNode.StartAsync();

        // A line "R" is the client's command to renegotiate.
        var run = await PeerRun.OfAsync(
            "openssl", "R\n", "RENEGOTIATING", ["s_client", "-connect", $"127.0.0.1:{node.Address.Port}", "-tls1_2", "-psk_identity", Identities.Name(Identities.Key), "-psk", Identities.Hex(Identities.Key), "-cipher", "PSK-AES128-CBC-SHA256"]);
        Assert.True(run.Output.Contains("no renegotiation", StringComparison.Ordinal), run.Output);
        Assert.Equal(0, node.Requests);
    }

    private static Task<PeerRun> WithKeyAsync(TlsNode node, string identity, string key, string suites, params string[] more) =>
        RunAsync(node, ["-tls1_2", "-psk_identity", identity, "-psk", key, "-cipher", suites, .. more]);

    private static Task<PeerRun> WithCertificateAsync(TlsNode node, Identities client, string suites, params string[] more) =>
        RunAsync(node, ["-tls1_2", "-cipher", suites, "-cert", client.CertificateFile, "-key", client.KeyFile, .. more]);

    private static Task<PeerRun> RunAsync(TlsNode node, params string[] arguments) =>
        PeerRun.OfAsync("openssl", Request, "octets, ", ["s_client", "-connect", $"127.0.0.1:{node.Address.Port}", "-ign_eof", .. arguments]);

    private static void AssertRefused(TlsNode node, PeerRun run, string alert)
    {
        Assert.Contains(alert, run.Output, StringComparison.Ordinal);
        Assert.Equal(0, node.Requests);
    }
}
