using System.Text.Json.Nodes;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>Result Content (TS-0001 8.1.2 and table 8.1.2-1): what an answer carries of a resource and of those below it.</summary>
public sealed class ResultContentTests(TestNode node) : IClassFixture<TestNode>
{
    [Fact]
    public async Task OfARetrieve()
    {
        var parent = await node.NewContainerAsync(attributes: new JsonObject { ["lbl"] = new JsonArray("parent") });
        await node.CreateAsync(parent, 4, """{"m2m:cin": {"con": "one", "rn": "one"}}""");
        await node.CreateAsync(parent, 3, """{"m2m:cnt": {"rn": "below"}}""");
        await node.CreateAsync(parent + "/below", 3, """{"m2m:cnt": {"rn": "deeper"}}""");

        var attributes = (await node.RetrieveAsync(parent)).Attributes();
        Assert.Equal("""["parent"]""", attributes["lbl"]!.ToJsonString());
        Assert.DoesNotContain(attributes, a => a.Key.StartsWith("m2m:", StringComparison.Ordinal) || a.Key == "ch");
        Assert.Equal(attributes.ToJsonString(), (await node.RetrieveAsync(parent + "?rcn=1")).Attributes().ToJsonString());

        var withChildren = (await node.RetrieveAsync(parent + "?rcn=4")).Attributes();
        Assert.Equal("""["parent"]""", withChildren["lbl"]!.ToJsonString());
        Assert.Equal("one", withChildren["m2m:cin"]![0]!["con"]!.GetValue<string>());
        Assert.Equal("below", withChildren["m2m:cnt"]![0]!["rn"]!.GetValue<string>());

        var withReferences = (await node.RetrieveAsync(parent + "?rcn=5")).Attributes();
        Assert.Equal("""["parent"]""", withReferences["lbl"]!.ToJsonString());
        Assert.Equal(References(parent), withReferences["ch"]!.ToJsonString());

        var references = (await node.RetrieveAsync(parent + "?rcn=6")).Json();
        Assert.Equal(References(parent), references["m2m:rrl"]!["rrf"]!.ToJsonString());

        var children = (await node.RetrieveAsync(parent + "?rcn=8")).Attributes();
        Assert.False(children.ContainsKey("lbl"));
        Assert.Equal("one", children["m2m:cin"]![0]!["con"]!.GetValue<string>());
    }

    [Fact]
    public async Task OfACreate()
    {
        var nothing = await node.CreateAsync("cse-in?rcn=0", 3, """{"m2m:cnt": {}}""");
        Assert.Equal((201, 2001, ""), (nothing.Status, nothing.Code, nothing.Body));
        var attributes = await node.CreateAsync("cse-in?rcn=1", 3, """{"m2m:cnt": {}}""");
        Assert.True(attributes.Attributes().ContainsKey("ri"));
        Assert.Equal(4000, (await node.CreateAsync("cse-in?rcn=4", 3, """{"m2m:cnt": {}}""")).Code);
    }

    [Fact]
    public async Task OfAnUpdateAndADelete()
    {
        var container = await node.NewContainerAsync();
        var nothing = await node.UpdateAsync(container + "?rcn=0", """{"m2m:cnt": {"mni": 1}}""");
        Assert.Equal((200, 2004, ""), (nothing.Status, nothing.Code, nothing.Body));
        Assert.Equal(4000, (await node.UpdateAsync(container + "?rcn=6", """{"m2m:cnt": {"mni": 2}}""")).Code);
        Assert.Equal(4000, (await node.DeleteAsync(container + "?rcn=99")).Code);
        Assert.Equal(1, (await node.RetrieveAsync(container)).Attributes()["mni"]!.GetValue<int>());
        var representation = await node.DeleteAsync(container + "?rcn=1");
        Assert.Equal((200, 2002), (representation.Status, representation.Code));
        Assert.Equal(1, representation.Attributes()["mni"]!.GetValue<int>());
    }

    /// <summary>Valid by table 8.1.2-1, but of features that this node lacks.</summary>
    [Theory]
    [InlineData("GET", 7)]
    [InlineData("GET", 10)]
    [InlineData("POST", 2)]
    [InlineData("POST", 9)]
    [InlineData("PUT", 9)]
    public async Task WhatIsNotServedIs5001(string method, int content)
    {
        var container = await node.NewContainerAsync();
        var before = await node.SnapshotAsync();
        var body = method == "GET" ? null : """{"m2m:cnt": {"mni": 1}}""";
        var answer = await node.SendAsync(new HttpMethod(method), $"{container}?rcn={content}", TestNode.Admin, body, method == "POST" ? "application/json;ty=3" : "application/json");
        Assert.Equal((501, 5001, ""), (answer.Status, answer.Code, answer.Body));
        Assert.Equal(before, await node.SnapshotAsync());
    }

    [Fact]
    public async Task OfADeleteWithChildren()
    {
        var parent = await node.NewContainerAsync();
        await node.CreateAsync(parent, 4, """{"m2m:cin": {"con": "one", "rn": "one"}}""");
        var answer = await node.DeleteAsync(parent + "?rcn=4");
        Assert.Equal(2002, answer.Code);
        Assert.Equal("one", answer.Attributes()["m2m:cin"]![0]!["con"]!.GetValue<string>());
        Assert.Equal(4004, (await node.RetrieveAsync(parent)).Code);
    }

    /// <summary>A child that the originator may not retrieve is in no result (TS-0001 10.2.6.2).</summary>
    [Theory]
    [InlineData("rcn=4")]
    [InlineData("rcn=5")]
    [InlineData("rcn=6")]
    [InlineData("rcn=8")]
    public async Task WhatMayNotBeRetrievedIsLeftOut(string query)
    {
        var reader = await node.NewAeAsync();
        var open = await node.NewPolicyAsync(reader, 2);
        var closed = await node.NewPolicyAsync(reader, 61);
        var parent = await node.NewContainerAsync(attributes: new JsonObject { ["acpi"] = new JsonArray(open) });
        await node.CreateAsync(parent, 3, $$$"""{"m2m:cnt": {"rn": "shown", "acpi": ["{{{open}}}"]}}""", reader);
        Assert.Equal(4103, (await node.CreateAsync(parent, 3, """{"m2m:cnt": {"rn": "no"}}""", reader)).Code);
        var admin = await node.NewPolicyAsync(TestNode.Admin, 63);
        var writable = await node.NewContainerAsync(attributes: new JsonObject { ["acpi"] = new JsonArray(open, admin) });
        await node.CreateAsync(writable, 3, $$$"""{"m2m:cnt": {"rn": "shown", "acpi": ["{{{open}}}"]}}""");
        await node.CreateAsync(writable, 3, $$$"""{"m2m:cnt": {"rn": "hidden", "acpi": ["{{{closed}}}"]}}""");
        var answer = await node.RetrieveAsync(writable + "?" + query, reader);
        Assert.Equal(2000, answer.Code);
        Assert.Contains("shown", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", answer.Body, StringComparison.Ordinal);
    }

    private static string References(string parent) =>
        $$"""[{"val":"{{parent}}/one","nm":"one","typ":4},{"val":"{{parent}}/below","nm":"below","typ":3}]""";
}
