using OneM2M.Nodes.Cse;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>What a node holds is bounded in number and depth.</summary>
public sealed class BoundsTests(BoundsTests.SmallNode node) : IClassFixture<BoundsTests.SmallNode>
{
    private const int Most = 200;

    [Fact]
    public async Task InNumber()
    {
        var full = await node.NewContainerAsync();
        var made = new List<string>();
        Answer answer;
        while ((answer = await node.CreateAsync(full, 4, """{"m2m:cin": {"con": "x"}}""")).Code == 2001)
        {
            made.Add(answer.Attributes()["ri"]!.GetValue<string>());
            Assert.True(made.Count < Most, "more than the bound");
        }

        Assert.Equal((406, 5207, ""), (answer.Status, answer.Code, answer.Body));
        Assert.Equal(5207, (await node.CreateAsync("cse-in", 2, """{"m2m:ae": {"api": "N", "rr": false, "srv": ["3"]}}""", "Clate")).Code);
        Assert.Equal(4106, (await node.RetrieveAsync("cse-in", "Clate")).Code);
        Assert.Equal(2000, (await node.RetrieveAsync(made[^1])).Code);
        Assert.Equal(2002, (await node.DeleteAsync(made[0])).Code);
        Assert.Equal(2001, (await node.CreateAsync(full, 4, """{"m2m:cin": {"con": "again"}}""")).Code);
        Assert.Equal(2002, (await node.DeleteAsync(full)).Code);
    }

    /// <summary>A chain by way of resourceIDs has no long address that would stop it.</summary>
    [Fact]
    public async Task InDepth()
    {
        await using var deep = await HostingCse.StartAsync(new CseOptions());
        var at = "cse-in";
        Answer answer;
        var levels = 0;
        do
        {
            const string body = """{"m2m:cnt": {}}""";
            answer = await RawConnection.ExchangeAsync(deep.BaseAddress,
                $"POST /{at} HTTP/1.1\nHost: x\nX-M2M-Origin: CAdmin\nX-M2M-RI: r\nContent-Type: application/json;ty=3\nContent-Length: {body.Length}\n\n{body}");
            at = answer.Code == 2001 ? answer.Attributes()["ri"]!.GetValue<string>() : at;
            Assert.True(++levels < 1_000, "no bound");
        }
        while (answer.Code == 2001);
        Assert.Equal((406, 5207), (answer.Status, answer.Code));
        var found = await RawConnection.ExchangeAsync(deep.BaseAddress, "GET /cse-in?fu=1 HTTP/1.1\nHost: x\nX-M2M-Origin: CAdmin\nX-M2M-RI: r\n\n");
        Assert.Equal(levels, found.Addresses().Count);
    }

    /// <summary>A node that holds 200 resources.</summary>
    public sealed class SmallNode : TestNode
    {
        /// <inheritdoc/>
        public override CseOptions Options => base.Options with { MaxResources = Most };
    }
}
