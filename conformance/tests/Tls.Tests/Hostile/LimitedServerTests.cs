using OneM2M.Conformance.Tls.Tests.Peers;
using OneM2M.Conformance.Tls.Tests.Scripted;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Tls.Tests.Hostile;

/// <summary>Servers that are busy, or let in only so many connections: what they did not answer is not known, and no breach.</summary>
public sealed class LimitedServerTests
{
    private const string PskSuite = "TLS_PSK_WITH_AES_128_CBC_SHA256";
    private const string CertificateSuite = "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256";

    private static readonly Script Tls = new() { Suites = [0x00a8, 0x00ae, 0xc02b, 0xc023], AcknowledgesName = true };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(20)]
    public async Task OneThatClosesAllConnectionsAfterSoMany(int many)
    {
        var count = 0;
        await using var server = RawServer.Stream(offer => Interlocked.Increment(ref count) <= many ? Tls.Answer(offer) : Reply.Nothing);
        var seen = await Inventory.OfAsync(server.Port, "--node", "in", "--sni", "a.example", "--sni", "b.example");
        Assert.Empty(seen.Breaches);
        Assert.Contains("busy, or lets in only so many", seen.Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task OneThatClosesEveryOtherConnection(int every)
    {
        var count = 0;
        await using var server = RawServer.Stream(offer => Interlocked.Increment(ref count) % every == 0 ? Reply.Nothing : Tls.Answer(offer));
        var seen = await Inventory.OfAsync(server.Port, "--node", "in", "--sni", "a.example", "--sni", "b.example");
        Assert.Empty(seen.Breaches);
    }

    [Fact]
    public async Task OneThatHasRoomForOneConnection()
    {
        var inside = 0;
        await using var server = RawServer.Stream(async (client, hello, stop) =>
        {
            if (Interlocked.Increment(ref inside) == 1)
            {
                await client.SendAsync(Tls.Answer(Offer.Of(hello, datagram: false)), stop);
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, stop);
            }

            Interlocked.Decrement(ref inside);
        });
        var seen = await Inventory.OfAsync(server.Port, "--node", "in", "--sni", "a.example", "--sni", "b.example");
        Assert.Empty(seen.Breaches);
        Assert.Equal("requiredThere 10.2.1", seen.Says("own name"));
    }

    [Fact]
    public async Task OneThatClosesInsteadOfRefusingStillMissesWhatItMisses()
    {
        var lacking = Tls with { Suites = [0x00a8, 0xc02b], Refusal = Reply.Nothing };
        await using var server = RawServer.Stream(lacking.Answer);
        var seen = await Inventory.OfAsync(server.Port, "--sni", "a.example");
        Assert.Equal(ExitCode.Failed, seen.Code);
        Assert.Equal([PskSuite, CertificateSuite], seen.Breaches);
    }

    [Fact]
    public async Task OneThatChokesOnTheMandatorySuiteOnce()
    {
        var choked = 0;
        await using var server = RawServer.Stream(offer =>
            offer.Version == 0x0303 && offer.Suites.Contains((ushort)0xc023) && !offer.Suites.Contains((ushort)0xc02b) && Interlocked.Increment(ref choked) <= 2 ? Reply.Nothing : Tls.Answer(offer));
        var seen = await Inventory.OfAsync(server.Port, "--node", "in", "--sni", "a.example");
        Assert.Equal("requiredThere 10.2.3", seen.Says(CertificateSuite));
        Assert.Equal(ExitCode.Passed, seen.Code);
    }
}
