using OneM2M.Conformance.Tls.Tests.Peers;
using OneM2M.Conformance.Tls.Tests.Scripted;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Tls.Tests.Hostile;

/// <summary>Servers that speak with nobody who does not name their authority: a client of oneM2M names it, so that they break nothing.</summary>
public sealed class StrictNameTests
{
    private const string Authority = "in-cse.m2msp.example";
    private const string PskSuite = "TLS_PSK_WITH_AES_128_CBC_SHA256";
    private const string CertificateSuite = "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256";

    private static readonly Script Both = new() { Suites = [0x00ae, 0xc023], AcknowledgesName = true };

    public static TheoryData<byte[], string> Refusals => new()
    {
        { Reply.Alert(112), "fatal alert unrecognized_name" },
        { Reply.Alert(40), "fatal alert handshake_failure" },
        { Reply.Nothing, "closed without an answer" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task WithoutANameNothingIsKnownAndTheRemedyIsTold(byte[] refusal, string seen)
    {
        await using var server = Strict(refusal);
        var told = await Inventory.OfAsync(server.Port, "--node", "in");
        Assert.Equal(ExitCode.Inconclusive, told.Code);
        Assert.Empty(told.Breaches);
        Assert.All(told.Rows, r => Assert.Equal("notKnown", (string?)r["word"]));
        Assert.Contains("--sni NAME", told.Remarks, StringComparison.Ordinal);
        Assert.Equal(seen, told.Seen("TLS 1.2"));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task WithItsNameAllIsKnown(byte[] refusal, string seen)
    {
        await using var server = Strict(refusal);
        var told = await Inventory.OfAsync(server.Port, "--node", "in", "--sni", Authority);
        Assert.Equal(ExitCode.Passed, told.Code);
        Assert.Equal("requiredThere 10.2.2", told.Says(PskSuite));
        Assert.Equal("requiredThere 10.2.3", told.Says(CertificateSuite));
        Assert.Equal("requiredThere 10.2.1", told.Says("own name"));
        Assert.EndsWith(seen, told.Seen("no name"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheNameOfTheHostIsAGuessAndNoAuthority()
    {
        await using var server = Strict(Reply.Alert(112));
        var told = await Inventory.OfAsync("localhost", server.Port);
        Assert.Equal(ExitCode.Inconclusive, told.Code);
        Assert.Empty(told.Breaches);
        Assert.Contains("--sni NAME", told.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAuthorityThatIsRefusedIsOneBreachAndNotMany()
    {
        await using var server = Strict(Reply.Alert(112));
        var told = await Inventory.OfAsync(server.Port, "--sni", "other.example");
        Assert.Equal(ExitCode.Failed, told.Code);
        Assert.Equal(["own name"], told.Breaches);
        Assert.Equal("notKnown 10.2.1", told.Says("TLS 1.2"));
    }

    [Fact]
    public async Task AFamilyThatIsThereUnderTheNameAloneIsNotMissing()
    {
        var sharedKeys = Both with { Suites = [0x00ae] };
        await using var server = RawServer.Stream(offer => (offer.ServerName == Authority ? Both : sharedKeys).Answer(offer));
        var unnamed = await Inventory.OfAsync(server.Port, "--node", "in");
        Assert.Equal(ExitCode.Inconclusive, unnamed.Code);
        Assert.Empty(unnamed.Breaches);
        Assert.Equal("notKnown 10.2.1", unnamed.Says(CertificateSuite));
        Assert.Equal(ExitCode.Passed, (await Inventory.OfAsync(server.Port, "--node", "in", "--sni", Authority)).Code);
    }

    private static RawServer Strict(byte[] refusal) => RawServer.Stream(offer => offer.ServerName == Authority ? Both.Answer(offer) : refusal);
}
