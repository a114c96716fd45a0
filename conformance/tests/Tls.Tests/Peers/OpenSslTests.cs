using OneM2M.Conformance.Tests;

namespace OneM2M.Conformance.Tls.Tests.Peers;

/// <summary>`openssl s_server`, right and wrong.</summary>
public sealed class OpenSslTests : IDisposable
{
    private const string Psk = "00112233445566778899aabbccddeeff";
    private const string PskSuite = "TLS_PSK_WITH_AES_128_CBC_SHA256";
    private const string CertificateSuite = "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256";

    private readonly Credentials _credentials = new();

    /// <inheritdoc/>
    public void Dispose() => _credentials.Dispose();

    [ProgramFact("openssl")]
    public async Task BothFamiliesOverTls()
    {
        var seen = await AskAsync(["--sni", Credentials.Authority, "--node", "in"], [
            "-tls1_2", .. Certificate, "-psk", Psk, "-cipher", "PSK-AES128-CBC-SHA256:ECDHE-ECDSA-AES128-SHA256",
            "-servername", Credentials.Authority, "-cert2", _credentials.Certificate, "-key2", _credentials.Key]);
        Assert.Equal(0, seen.Code);
        Assert.Empty(seen.Breaches);
        Assert.Equal("requiredThere 10.2.1", seen.Says("TLS 1.2"));
        Assert.Equal("forbiddenAbsent 10.2.1", seen.Says("TLS 1.0"));
        Assert.Equal("requiredThere 10.2.2", seen.Says(PskSuite));
        Assert.Equal("requiredThere 10.2.3", seen.Says(CertificateSuite));
        Assert.Equal("requiredThere 10.2.1", seen.Says("own name"));
        Assert.Equal("allowed 10.2.1", seen.Says("unknown name"));
        Assert.Equal("allowed 10.2.3", seen.Says("secp256r1"));
        Assert.Equal("allowed 10.2.3", seen.Says("ecdsa_secp256r1_sha256"));
        Assert.Equal("allowed 10.1.3", seen.Says("X.509 certificate of the server"));
        Assert.Equal("notRequired 10.1.3", seen.Says("raw public key of the server"));
        Assert.Equal(2, seen.Rows.Count(r => (string?)r["topic"] == "suite"));
    }

    [ProgramFact("openssl")]
    public async Task SharedKeysAlone()
    {
        string[] server = ["-tls1_2", "-nocert", "-psk", Psk, "-cipher", "PSK-AES128-CBC-SHA256"];
        var asAny = await AskAsync([], server);
        Assert.Equal((0, "requiredThere 10.2.2", "notRequired 10.2.1"), (asAny.Code, asAny.Says(PskSuite), asAny.Says(CertificateSuite)));
        var asIn = await AskAsync(["--node", "in", "--sni", Credentials.Authority], server);
        Assert.Equal(1, asIn.Code);
        Assert.Equal([CertificateSuite], asIn.Breaches);
        Assert.Equal("requiredMissing 10.2.1", asIn.Says(CertificateSuite));
    }

    [ProgramFact("openssl")]
    public async Task NoMandatorySuiteOfAFamilyThatIsThere()
    {
        var seen = await AskAsync([], ["-tls1_2", "-nocert", "-psk", Psk, "-cipher", "PSK-AES128-GCM-SHA256"]);
        Assert.Equal(1, seen.Code);
        Assert.Equal("allowed 10.2.2", seen.Says("TLS_PSK_WITH_AES_128_GCM_SHA256"));
        Assert.Equal("requiredMissing 10.2.2", seen.Says(PskSuite));
        Assert.Equal("notRequired 10.2.1", seen.Says(CertificateSuite));
    }

    [ProgramFact("openssl")]
    public async Task NeitherFamily()
    {
        using var rsa = new Credentials(rsa: true);
        var seen = await AskAsync(["--sni", Credentials.Authority], ["-tls1_2", "-cert", rsa.Certificate, "-key", rsa.Key, "-cipher", "AES128-SHA256:ECDHE-RSA-AES128-GCM-SHA256"]);
        Assert.Equal([PskSuite, CertificateSuite], seen.Breaches);
        Assert.Equal("silent 10.2.3", seen.Says("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"));
        var row = Assert.Single(seen.Rows, r => (string?)r["name"] == "TLS_RSA_WITH_AES_128_CBC_SHA256");
        Assert.Equal("rsa 2048", (string?)row["keyExchange"]);
        Assert.Contains("forward secrecy", seen.Danger("TLS_RSA_WITH_AES_128_CBC_SHA256"), StringComparison.Ordinal);
    }

    [ProgramFact("openssl")]
    public async Task OldVersionsAlone()
    {
        var seen = await AskAsync([], [.. Certificate, "-no_tls1_2", "-no_tls1_3", "-cipher", "ALL:@SECLEVEL=0"]);
        Assert.Equal(1, seen.Code);
        Assert.Equal("requiredMissing 10.2.1", seen.Says("TLS 1.2"));
        Assert.Equal("forbiddenThere 10.2.1", seen.Says("TLS 1.1"));
        Assert.Equal("forbiddenThere 10.2.1", seen.Says("TLS 1.0"));
        Assert.Equal("requiredMissing 10.2.1", seen.Says(CertificateSuite, "TLS 1.2"));
        Assert.Equal("silent -", seen.Says("fallback signal heeded"));
        Assert.StartsWith("to TLS 1.0: fatal alert inappropriate_fallback", seen.Seen("fallback signal heeded"), StringComparison.Ordinal);
    }

    [ProgramFact("openssl")]
    public async Task OldVersionsBesideTheNewOne()
    {
        var seen = await AskAsync([], [.. Certificate, "-psk", Psk, "-cipher", "ALL:PSK:@SECLEVEL=0"]);
        Assert.Equal(["TLS 1.1", "TLS 1.0"], seen.Breaches.Where(b => b.StartsWith("TLS ", StringComparison.Ordinal)));
        Assert.Equal("silent 10.2.1", seen.Says("TLS 1.3"));
        Assert.Contains("no encryption", seen.Danger("TLS_PSK_WITH_NULL_SHA256", "TLS 1.2"), StringComparison.Ordinal);
        Assert.Contains("nobody is authenticated", seen.Danger("TLS_ECDH_anon_WITH_AES_128_CBC_SHA", "TLS 1.2"), StringComparison.Ordinal);
        Assert.Equal("silent -", seen.Says("x25519", "TLS 1.3"));
        Assert.Contains("RFC 9155", seen.Danger("ecdsa_sha1", "TLS 1.2"), StringComparison.Ordinal);
    }

    [ProgramFact("openssl")]
    public async Task CbcWithoutEncryptThenMacIsTold()
    {
        string[] server = ["-tls1_2", "-nocert", "-psk", Psk, "-cipher", "PSK-AES128-CBC-SHA256"];
        Assert.Contains("encrypt-then-MAC", (await AskAsync([], [.. server, "-no_etm"])).Danger(PskSuite), StringComparison.Ordinal);
        Assert.Equal("", (await AskAsync([], server)).Danger(PskSuite));
    }

    [ProgramFact("openssl")]
    public async Task WhoseOrderCounts()
    {
        string[] server = ["-tls1_2", "-nocert", "-psk", Psk, "-cipher", "PSK-AES256-GCM-SHA384:PSK-AES128-CBC-SHA256"];
        var own = await AskAsync([], [.. server, "-serverpref"]);
        Assert.Equal(["TLS_PSK_WITH_AES_256_GCM_SHA384", PskSuite], own.Rows.Where(r => (string?)r["topic"] == "suite" && (string?)r["presence"] == "there").Select(r => (string?)r["name"]));
        Assert.Equal("there", (string?)own.Rows.Single(r => (string?)r["topic"] == "preference")["presence"]);
        Assert.Equal("absent", (string?)(await AskAsync([], server)).Rows.Single(r => (string?)r["topic"] == "preference")["presence"]);
    }

    [ProgramFact("openssl")]
    public async Task AnUnknownNameThatIsRefused()
    {
        string[] server = ["-tls1_2", .. Certificate, "-servername", Credentials.Authority, "-servername_fatal", "-cert2", _credentials.Certificate, "-key2", _credentials.Key, "-cipher", "ECDHE-ECDSA-AES128-SHA256"];
        var right = await AskAsync(["--sni", Credentials.Authority, "--sni", "other.example"], server);
        Assert.Equal("requiredThere 10.2.1", right.Says("own name"));
        Assert.Equal("requiredMissing 10.2.1", right.Says("other name"));
        Assert.Equal("fatal alert unrecognized_name", right.Seen("unknown name"));
    }

    [ProgramFact("openssl")]
    public async Task ACertificateUnderTheNameAlone()
    {
        using var rsa = new Credentials(rsa: true);
        string[] server = ["-tls1_2", "-cert", rsa.Certificate, "-key", rsa.Key, "-psk", Psk, "-cipher", "PSK-AES128-CBC-SHA256:ECDHE-ECDSA-AES128-SHA256",
            "-servername", Credentials.Authority, "-cert2", _credentials.Certificate, "-key2", _credentials.Key];
        var unnamed = await AskAsync(["--node", "in"], server);
        Assert.Equal((3, "notKnown 10.2.1"), (unnamed.Code, unnamed.Says(CertificateSuite)));
        var named = await AskAsync(["--node", "in", "--sni", Credentials.Authority], server);
        Assert.Equal((0, "requiredThere 10.2.3"), (named.Code, named.Says(CertificateSuite)));
    }

    [ProgramFact("openssl")]
    public async Task BothFamiliesOverDtls()
    {
        var seen = await AskAsync(["--dtls", "--node", "in"], ["-dtls1_2", .. Certificate, "-psk", Psk, "-cipher", "PSK-AES128-CCM8:ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0"]);
        Assert.Equal(0, seen.Code);
        Assert.Equal("requiredThere 10.2.1", seen.Says("DTLS 1.2"));
        Assert.Equal("forbiddenAbsent 10.2.1", seen.Says("DTLS 1.0"));
        Assert.Equal("requiredThere 10.2.2", seen.Says("TLS_PSK_WITH_AES_128_CCM_8"));
        Assert.Equal("requiredThere 10.2.3", seen.Says("TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8"));
        Assert.Equal("requiredThere 10.2.3", seen.Says("secp256r1"));
        Assert.Equal("requiredThere 10.2.3", seen.Says("ecdsa_secp256r1_sha256"));
    }

    [ProgramFact("openssl")]
    public async Task TheSuiteOfTlsDoesNotDoForDtls()
    {
        var seen = await AskAsync(["--dtls"], ["-dtls", "-nocert", "-psk", Psk, "-cipher", "PSK-AES128-CBC-SHA256:PSK-AES128-CBC-SHA:@SECLEVEL=0"]);
        Assert.Equal("allowed 10.2.2", seen.Says(PskSuite));
        Assert.Equal("requiredMissing 10.2.2", seen.Says("TLS_PSK_WITH_AES_128_CCM_8"));
        Assert.Equal("forbiddenThere 10.2.1", seen.Says("DTLS 1.0"));
    }

    private string[] Certificate => ["-cert", _credentials.Certificate, "-key", _credentials.Key];

    private static async Task<Inventory> AskAsync(string[] arguments, string[] server)
    {
        await using var peer = await PeerProcess.StartAsync("openssl", PeerProcess.FreePort(), arguments.Contains("--dtls"), ["s_server", "-accept", "127.0.0.1:{port}", .. server]);
        return await Inventory.OfAsync(peer.Port, arguments);
    }
}
