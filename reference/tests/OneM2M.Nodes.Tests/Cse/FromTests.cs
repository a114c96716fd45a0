namespace OneM2M.Nodes.Tests.Cse;

/// <summary>Checks of From outside a security association (TS-0004 7.3.2.1), and what a test identity changes.</summary>
public sealed class FromTests(TestNode node) : IClassFixture<TestNode>
{
    [Theory]
    [InlineData(null, 400, 4000)]
    [InlineData("", 400, 4000)]
    [InlineData("Cnobody", 403, 4106)]
    [InlineData("Snobody", 403, 4106)]
    [InlineData("nonsense", 403, 4106)]
    [InlineData("id-in", 403, 4106)]
    [InlineData("acp1", 403, 4106)]
    [InlineData("/mn1", 403, 4107)]
    [InlineData("/id-in", 403, 4107)]
    [InlineData("//m2msp.example/mn1", 403, 4107)]
    [InlineData("//other.example/cse", 403, 4107)]
    [InlineData("/mn1/C98", 403, 4106)]
    [InlineData("/id-in/Cnobody", 403, 4106)]
    [InlineData("//other.example/cse/C1", 403, 4106)]
    [InlineData("/Snobody", 403, 4106)]
    [InlineData("//m2msp.example/Snobody", 403, 4106)]
    [InlineData("/id-in/CAdmin", 400, 4000)]
    [InlineData("//m2msp.example/id-in/CAdmin", 400, 4000)]
    [InlineData("/mn1/CAdmin", 403, 4106)]
    [InlineData("//other.example/id-in/CAdmin", 403, 4106)]
    [InlineData("CAdmin ", 200, 2000)]
    [InlineData("cadmin", 403, 4106)]
    [InlineData("CAdmin", 200, 2000)]
    public async Task IsChecked(string? from, int status, int code)
    {
        var answer = await node.RetrieveAsync("cse-in", from);
        Assert.Equal((status, code), (answer.Status, answer.Code));
        if (code != 2000)
            Assert.Equal("", answer.Body);
    }

    [Fact]
    public async Task ARegistreeUsesItsStemAlone()
    {
        var stem = await node.NewAeAsync();
        Assert.Equal(2000, (await node.RetrieveAsync(stem, stem)).Code);
        Assert.Equal(4000, (await node.RetrieveAsync(stem, "/id-in/" + stem)).Code);
        Assert.Equal(4000, (await node.RetrieveAsync(stem, "//m2msp.example/id-in/" + stem)).Code);
        Assert.Equal(4106, (await node.RetrieveAsync(stem, "/mn1/" + stem)).Code);
        Assert.Equal(4103, (await node.RetrieveAsync(await node.NewAeAsync(), stem)).Code);
    }

    /// <summary>An S-type stem is relative to the SP, not to the CSE.</summary>
    [Fact]
    public async Task ARegistreeOfTheSpUsesItsStemAlone()
    {
        var body = """{"m2m:ae": {"api": "N", "rr": false, "srv": ["3"]}}""";
        Assert.Equal(2001, (await node.CreateAsync("cse-in", 2, body, "Sknown")).Code);
        Assert.Equal(2000, (await node.RetrieveAsync("Sknown", "Sknown")).Code);
        Assert.Equal(4000, (await node.RetrieveAsync("Sknown", "/Sknown")).Code);
        Assert.Equal(4000, (await node.RetrieveAsync("Sknown", "//m2msp.example/Sknown")).Code);
        Assert.Equal(4106, (await node.RetrieveAsync("Sknown", "//other.example/Sknown")).Code);
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    [InlineData("POST")]
    public async Task AStrangerChangesNothing(string method)
    {
        var container = await node.NewContainerAsync();
        var before = await node.SnapshotAsync();
        var body = method == "DELETE" ? null : """{"m2m:cnt": {"mni": 9}}""";
        var type = method == "POST" ? "application/json;ty=3" : "application/json";
        foreach (var from in new[] { null, "Cnobody", "/mn1", "/id-in/CAdmin" })
            Assert.InRange((await node.SendAsync(new HttpMethod(method), container, from, body, type)).Code, 4000, 4107);
        Assert.Equal(before, await node.SnapshotAsync());
    }
}
