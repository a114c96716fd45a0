using System.Text;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>Many at once: each request sees the tree as the one before left it, and nobody waits for one who dawdles.</summary>
public sealed class ConcurrencyTests(TestNode node) : IClassFixture<TestNode>
{
    [Fact]
    public async Task TwoHundredWritersLoseNothing()
    {
        var parent = await node.NewContainerAsync();
        var before = (await node.RetrieveAsync(parent)).Attributes()["st"]!.GetValue<int>();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async i =>
        {
            var created = await node.CreateAsync(parent, 4, $$$"""{"m2m:cin": {"rn": "i{{{i}}}", "con": {{{i}}} } }""");
            var updated = await node.UpdateAsync(parent, $$$"""{"m2m:cnt": {"mni": {{{i}}} } }""");
            return (created, updated);
        }));
        Assert.All(answers, a => Assert.Equal((2001, 2004), (a.created.Code, a.updated.Code)));
        Assert.Equal(200, answers.Select(a => a.created.Attributes()["ri"]!.GetValue<string>()).Distinct().Count());
        Assert.Equal(200, (await node.RetrieveAsync(parent + "?fu=1")).Addresses().Count);
        Assert.Equal(before + 200, (await node.RetrieveAsync(parent)).Attributes()["st"]!.GetValue<int>());
        for (var i = 0; i < 200; i++)
            Assert.Equal(i, (await node.RetrieveAsync($"{parent}/i{i}")).Attributes()["con"]!.GetValue<int>());
    }

    [Fact]
    public async Task OneOfTwoHundredGetsAName()
    {
        var parent = await node.NewContainerAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => node.CreateAsync(parent, 3, """{"m2m:cnt": {"rn": "mine"}}""")));
        Assert.Single(answers, a => a.Code == 2001);
        Assert.Equal(199, answers.Count(a => a.Code == 4105));
    }

    [Fact]
    public async Task OneOfTwoHundredDeletes()
    {
        var container = await node.NewContainerAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => node.DeleteAsync(container)));
        Assert.Single(answers, a => a.Code == 2002);
        Assert.Equal(199, answers.Count(a => a.Code == 4004));
    }

    /// <summary>Readers see a policy before or after a change, and whoever asks after its answer sees the change.</summary>
    [Fact]
    public async Task APolicyThatChangesAmongReadersCountsFromItsAnswerOn()
    {
        var reader = await node.NewAeAsync();
        var policy = await node.NewPolicyAsync(reader, 2);
        var container = await node.NewContainerAsync(attributes: new() { ["acpi"] = new System.Text.Json.Nodes.JsonArray(policy) });
        for (var round = 0; round < 10; round++)
        {
            var readers = Enumerable.Range(0, 20).Select(_ => node.RetrieveAsync(container, reader)).ToList();
            var changed = await node.UpdateAsync(policy, $$$"""{"m2m:acp": {"pv": {"acr": [{"acor": ["{{{reader}}}"], "acop": {{{(round % 2 == 0 ? 1 : 2)}}} }]} } }""");
            Assert.Equal(2004, changed.Code);
            Assert.Equal(round % 2 == 0 ? 4103 : 2000, (await node.RetrieveAsync(container, reader)).Code);
            Assert.All(await Task.WhenAll(readers), a => Assert.True(a.Code is 2000 or 4103));
        }
    }

    /// <summary>Connections that send half a request, one octet, nothing, or hang up half.</summary>
    [Fact]
    public async Task SlowAndHalfOpenClientsHoldUpNobody()
    {
        const string head = "POST /cse-in HTTP/1.1\r\nHost: x\r\nX-M2M-Origin: CAdmin\r\nX-M2M-RI: r\r\nContent-Type: application/json;ty=3\r\n";
        var dawdlers = new List<RawConnection>();
        try
        {
            for (var i = 0; i < 100; i++)
            {
                var connection = await RawConnection.OpenAsync(node.Address);
                dawdlers.Add(connection);
                var text = (i % 5) switch
                {
                    0 => "",
                    1 => "G",
                    2 => head[..60],
                    3 => head + "Content-Length: 100\r\n\r\n{\"m2m:cnt\"",
                    _ => head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"m2",
                };
                await connection.WriteAsync(Encoding.ASCII.GetBytes(text));
                if (i % 2 == 0)
                    connection.EndWriting();
            }

            var before = await node.SnapshotAsync();
            var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => node.RetrieveAsync("cse-in")));
            Assert.All(answers, a => Assert.Equal(2000, a.Code));
            Assert.Equal(before, await node.SnapshotAsync());
        }
        finally
        {
            dawdlers.ForEach(d => d.Dispose());
        }

        Assert.Equal(2000, (await node.RetrieveAsync("cse-in")).Code);
    }

    /// <summary>Requests one after another on a connection without waiting for answers: all are answered, in order.</summary>
    [Fact]
    public async Task PipelinedRequestsAreAnsweredInOrder()
    {
        using var connection = await RawConnection.OpenAsync(node.Address);
        var text = string.Concat(Enumerable.Range(0, 50).Select(i => $"GET /nowhere{i} HTTP/1.1\r\nHost: x\r\nX-M2M-Origin: CAdmin\r\nX-M2M-RI: p{i}\r\n\r\n"));
        await connection.WriteAsync(Encoding.ASCII.GetBytes(text));
        for (var i = 0; i < 50; i++)
            Assert.Equal(($"p{i}", 4004), ((await connection.ReadAnswerAsync()) is var a ? a.RequestId : null, a.Code));
    }
}
