using OneM2M.Conformance.Tls.Tests.Flights;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Hostile;

/// <summary>Servers that nobody builds any more, or nobody should: a real flight with one octet changed, whatever is asked.</summary>
public sealed class OddServerTests
{
    private const int Suite = 44;
    private const int Compression = 46;

    [Fact]
    public async Task AServerThatCompresses()
    {
        var seen = await OfAsync(flight => flight[Compression] = 1);
        Assert.Equal("silent -", seen.Says("compression"));
        Assert.Contains("RFC 9325 3.3", seen.Danger("compression"), StringComparison.Ordinal);
        Assert.Equal("there", (string?)seen.Rows.Single(r => (string?)r["name"] == "compression")["presence"]);
    }

    [Fact]
    public async Task AServerThatDoesNot()
    {
        var seen = await OfAsync(_ => { });
        Assert.Equal("absent", (string?)seen.Rows.Single(r => (string?)r["name"] == "compression")["presence"]);
        Assert.Equal("", seen.Danger("compression"));
    }

    [Fact]
    public async Task ASuiteThatWasNotOfferedIsToldAndNotListed()
    {
        var seen = await OfAsync(flight => (flight[Suite], flight[Suite + 1]) = (0xfa, 0xfa));
        Assert.Contains("TLS 1.2: the server chose suite 0xfafa, which was not offered", seen.Remarks, StringComparison.Ordinal);
        Assert.DoesNotContain(seen.Rows, r => (string?)r["name"] == "suite 0xfafa");
    }

    [Fact]
    public async Task AServerThatAlwaysChoosesTheSameSuiteEndsTheListAndLeavesTheRestUnknown()
    {
        var seen = await OfAsync(_ => { });
        Assert.Equal("requiredThere 10.2.2", seen.Says("TLS_PSK_WITH_AES_128_CBC_SHA256"));
        Assert.Equal("notKnown 10.2.3", seen.Says("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"));
    }

    private static async Task<Inventory> OfAsync(Action<byte[]> change)
    {
        var flight = (byte[])Captures.Of("psk12").Single().Clone();
        change(flight);
        await using var server = RawServer.Stream((client, stop) => client.SendAsync(flight, stop).AsTask());
        return await Inventory.OfAsync(server.Port);
    }
}
