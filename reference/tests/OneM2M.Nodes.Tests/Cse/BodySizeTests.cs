using System.Text;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>A body beyond the bound is refused before it is held: announced or chunked, sent in full or not at all.</summary>
public sealed class BodySizeTests(BodySizeTests.SmallBodies node) : IClassFixture<BodySizeTests.SmallBodies>
{
    private const int Most = 64 * 1024;

    [Fact]
    public async Task AnnouncedOnly()
    {
        var answer = await RawConnection.ExchangeAsync(node.Address, Head("Content-Length: 9000000000"));
        Assert.Equal((400, 4000), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task SentInFull()
    {
        var answer = await node.CreateAsync("cse-in", 3, Body(Most + 1));
        Assert.Equal((400, 4000), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task InChunksWithoutEnd()
    {
        using var connection = await RawConnection.OpenAsync(node.Address);
        await connection.WriteAsync(Encoding.ASCII.GetBytes(Head("Transfer-Encoding: chunked").ReplaceLineEndings("\r\n")));
        var chunk = Encoding.ASCII.GetBytes("1000\r\n" + new string(' ', 0x1000) + "\r\n");
        for (var i = 0; i < 40; i++)
            await connection.WriteAsync(chunk);
        var answer = await connection.ReadAnswerAsync();
        Assert.Equal((400, 4000), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task UpToTheBoundItIsTaken()
    {
        var answer = await node.CreateAsync("cse-in", 28, Body(Most));
        Assert.Equal((201, 2001), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("Content-Length: -1")]
    [InlineData("Content-Length: 1\nContent-Length: 2")]
    [InlineData("Content-Length: 0x10")]
    [InlineData("Transfer-Encoding: gzip")]
    public async Task ALengthThatIsNoneIsABadRequest(string header) =>
        Assert.InRange((await RawConnection.ExchangeAsync(node.Address, Head(header))).Status, 400, 499);

    private static string Head(string length) =>
        $"POST /cse-in HTTP/1.1\nHost: x\nX-M2M-Origin: CAdmin\nX-M2M-RI: raw\nX-M2M-RVI: 3\nContent-Type: application/json;ty=28\n{length}\n\n";

    private static string Body(int octets)
    {
        const string start = "{\"m2m:fcnt\": {\"cnd\": \"org.example.big\", \"big\": \"";
        return start + new string('x', octets - start.Length - 3) + "\"}}";
    }

    /// <summary>A node that takes bodies of 64 KiB.</summary>
    public sealed class SmallBodies : TestNode
    {
        /// <inheritdoc/>
        public override OneM2M.Nodes.Cse.CseOptions Options => base.Options with { MaxBodyOctets = Most };
    }
}
