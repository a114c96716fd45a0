using OneM2M.Conformance.Tls.Tests.Peers;
using OneM2M.Conformance.Tls.Tests.Scripted;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Tls.Tests.Hostile;

/// <summary>What is said of suites: which family of frameworks they show, which danger, and whose order of them counts.</summary>
public sealed class SuiteRowTests
{
    private const string PskSuite = "TLS_PSK_WITH_AES_128_CBC_SHA256";
    private const string CertificateSuite = "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256";
    private const ushort EcdhePsk = 0xc037;
    private const ushort EcdhEcdsa = 0xc025;

    [Theory]
    [InlineData(EcdhePsk, 0xc023, PskSuite, "TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256")]
    [InlineData(EcdhEcdsa, 0x00ae, CertificateSuite, "TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256")]
    public async Task AKeyExchangeOfNoFrameworkShowsNone(ushort stranger, ushort mandatory, string other, string name)
    {
        await using var server = RawServer.Stream(new Script { Suites = [mandatory, stranger] }.Answer);
        var seen = await Inventory.OfAsync(server.Port, "--sni", "a.example");
        Assert.Equal(ExitCode.Passed, seen.Code);
        Assert.Equal("notRequired 10.2.1", seen.Says(other));
        Assert.StartsWith("silent", seen.Says(name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData((ushort)0x00a8, PskSuite)]
    [InlineData((ushort)0x00aa, PskSuite)]
    [InlineData((ushort)0x00ac, PskSuite)]
    [InlineData((ushort)0xc02b, CertificateSuite)]
    public async Task AKeyExchangeOfAFrameworkShowsIt(ushort suite, string mandatory)
    {
        await using var server = RawServer.Stream(new Script { Suites = [suite] }.Answer);
        var seen = await Inventory.OfAsync(server.Port, "--sni", "a.example");
        Assert.Equal([mandatory], seen.Breaches);
    }

    [Theory]
    [InlineData(new ushort[] { 0x00ae, 0x00a8 }, true, "there", "server order")]
    [InlineData(new ushort[] { 0x00ae, 0x00a8 }, false, "absent", "client order")]
    [InlineData(new ushort[] { 0x00ae }, true, "notKnown", "one suite only")]
    public async Task WhoseOrderCounts(ushort[] suites, bool own, string presence, string seen)
    {
        await using var server = RawServer.Stream(offer => new Script { Suites = own ? suites : [.. offer.Suites.Where(suites.Contains)] }.Answer(offer));
        var row = Assert.Single((await Inventory.OfAsync(server.Port)).Rows, r => (string?)r["topic"] == "preference");
        Assert.Equal(presence, (string?)row["presence"]);
        Assert.StartsWith(seen, (string?)row["seen"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnonymousSuitesAreToldWithWhatTheRfcSaysOfThem()
    {
        await using var server = RawServer.Stream(new Script { Suites = [0x00ae, 0x006c] }.Answer);
        var danger = (await Inventory.OfAsync(server.Port)).Danger("TLS_DH_anon_WITH_AES_128_CBC_SHA256");
        Assert.Contains("RFC 5246 A.5, F.1.1.1", danger, StringComparison.Ordinal);
    }
}
