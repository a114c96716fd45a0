using System.Text.Json.Nodes;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>Create, Retrieve, Update and Delete of every type that the node hosts.</summary>
public sealed class LifeOfAResourceTests(TestNode node) : IClassFixture<TestNode>
{
    private const string Rules = """{"acr": [{"acor": ["CAdmin"], "acop": 63}]}""";

    public static TheoryData<int, string, string, string> Types => new()
    {
        { 1, "m2m:acp", $$"""{"pv": {{Rules}}, "pvs": {{Rules}}}""", """{"pv": {"acr": []}}""" },
        { 3, "m2m:cnt", """{"mni": 5, "lbl": ["a", "b"]}""", """{"mni": 6}""" },
        { 9, "m2m:grp", """{"mnm": 5, "mid": ["cse-in/acpAdmin"]}""", """{"mid": []}""" },
        { 16, "m2m:csr", """{"csi": "/mn1", "cb": "//m2msp.example/mn1/cse-mn", "rr": false, "srv": ["3"]}""", """{"rr": true}""" },
        { 23, "m2m:sub", """{"nu": ["http://127.0.0.1:9/"]}""", """{"nu": []}""" },
        { 28, "m2m:fcnt", """{"cnd": "org.example.lamp", "light": {"on": true, "level": 3.5}}""", """{"light": {"on": false}}""" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task FromCreateToDelete(int type, string root, string attributes, string change)
    {
        var name = node.NewName("life");
        var given = JsonNode.Parse(attributes)!.AsObject();
        given["rn"] = name;
        var created = await node.CreateAsync("cse-in", type, new JsonObject { [root] = given.DeepClone() }.ToJsonString());
        Assert.Equal((201, 2001), (created.Status, created.Code));
        var made = created.Attributes();
        foreach (var (key, value) in given)
            Assert.True(JsonNode.DeepEquals(value, made[key]), $"{key}: {made[key]}");
        Assert.Equal(type, made["ty"]!.GetValue<int>());
        Assert.Equal("id-in", made["pi"]!.GetValue<string>());
        Assert.Matches("^[0-9]{8}T[0-9]{6}$", made["ct"]!.GetValue<string>());

        var id = made["ri"]!.GetValue<string>();
        string[] forms = ["cse-in/" + name, "-/" + name, id, "~/id-in/" + id, "~/id-in/cse-in/" + name, "_/m2msp.example/id-in/" + id];
        foreach (var form in forms)
            Assert.Equal(created.Body, (await node.RetrieveAsync(form)).Body);

        var updated = await node.UpdateAsync(id, $$"""{"{{root}}": {{change}} }""");
        Assert.Equal((200, 2004), (updated.Status, updated.Code));
        var (changedKey, changedValue) = JsonNode.Parse(change)!.AsObject().First();
        var after = (await node.RetrieveAsync("cse-in/" + name)).Attributes();
        Assert.True(JsonNode.DeepEquals(changedValue, after[changedKey]), after.ToJsonString());
        foreach (var (key, value) in given.Where(g => g.Key != changedKey))
            Assert.True(JsonNode.DeepEquals(value, after[key]), $"{key} was not to change");

        var deleted = await node.DeleteAsync("cse-in/" + name);
        Assert.Equal((200, 2002, ""), (deleted.Status, deleted.Code, deleted.Body));
        foreach (var form in forms)
            Assert.Equal((404, 4004), Codes(await node.RetrieveAsync(form)));
        Assert.Equal((404, 4004), Codes(await node.DeleteAsync(id)));
        Assert.DoesNotContain("cse-in/" + name, (await node.RetrieveAsync("cse-in?fu=1")).Addresses());
    }

    [Fact]
    public async Task AContentInstanceIsNeverUpdated()
    {
        var container = await node.NewContainerAsync();
        var created = await node.CreateAsync(container, 4, """{"m2m:cin": {"con": {"any": ["JSON", 1, null]}, "cnf": "application/json:0", "rn": "first"}}""");
        Assert.Equal((201, 2001), Codes(created));
        Assert.Equal("""{"any":["JSON",1,null]}""", created.Attributes()["con"]!.ToJsonString());
        Assert.Equal((405, 4005), Codes(await node.UpdateAsync(container + "/first", """{"m2m:cin": {"lbl": ["x"]}}""")));
        Assert.Equal(created.Body, (await node.RetrieveAsync(container + "/first")).Body);
        Assert.Equal((200, 2002), Codes(await node.DeleteAsync(container + "/first")));
    }

    [Fact]
    public async Task TheBaseIsNeitherMadeNorChangedNorDeleted()
    {
        var before = (await node.RetrieveAsync("cse-in")).Body;
        Assert.Equal((405, 4005), Codes(await node.CreateAsync("cse-in", 5, """{"m2m:cb": {"csi": "/x"}}""")));
        Assert.Equal((405, 4005), Codes(await node.UpdateAsync("cse-in", """{"m2m:cb": {"lbl": ["x"]}}""")));
        Assert.Equal((405, 4005), Codes(await node.DeleteAsync("cse-in")));
        Assert.Equal(before, (await node.RetrieveAsync("cse-in")).Body);
    }

    [Fact]
    public async Task WhatStandsBelowGoesWithIt()
    {
        var outer = await node.NewContainerAsync();
        var inner = await node.NewContainerAsync(outer);
        var leaf = (await node.CreateAsync(inner, 4, """{"m2m:cin": {"con": "x"}}""")).Attributes()["ri"]!.GetValue<string>();
        Assert.Equal(2000, (await node.RetrieveAsync(leaf)).Code);
        Assert.Equal(2002, (await node.DeleteAsync(outer)).Code);
        Assert.Equal(4004, (await node.RetrieveAsync(leaf)).Code);
        Assert.Equal(4004, (await node.RetrieveAsync(inner)).Code);
        Assert.Equal(4004, (await node.CreateAsync(inner, 4, """{"m2m:cin": {"con": "x"}}""")).Code);
    }

    [Fact]
    public async Task NullRemovesAnAttribute()
    {
        var container = await node.NewContainerAsync(attributes: new JsonObject { ["mni"] = 5, ["lbl"] = new JsonArray("a") });
        Assert.Equal(2004, (await node.UpdateAsync(container, """{"m2m:cnt": {"mni": null}}""")).Code);
        var attributes = (await node.RetrieveAsync(container)).Attributes();
        Assert.False(attributes.ContainsKey("mni"));
        Assert.Equal("""["a"]""", attributes["lbl"]!.ToJsonString());
    }

    [Fact]
    public async Task AMandatoryAttributeStays()
    {
        var policy = await node.NewPolicyAsync("all", 2);
        Assert.Equal((400, 4000), Codes(await node.UpdateAsync(policy, """{"m2m:acp": {"pv": null}}""")));
        Assert.Equal((400, 4000), Codes(await node.UpdateAsync(policy, """{"m2m:acp": {"pvs": null}}""")));
    }

    /// <summary>Custom attributes may have any name but those that the CSE itself sets.</summary>
    [Theory]
    [InlineData("ri")]
    [InlineData("ty")]
    [InlineData("pi")]
    [InlineData("ct")]
    [InlineData("lt")]
    [InlineData("st")]
    [InlineData("cr")]
    [InlineData("cs")]
    public async Task CustomAttributesAreNotTheCsesOwn(string attribute)
    {
        Assert.Equal((400, 4000), Codes(await node.CreateAsync("cse-in", 28, $$$"""{"m2m:fcnt": {"cnd": "x", "{{{attribute}}}": "mine"}}""")));
        var name = node.NewName("flex");
        var made = await node.CreateAsync("cse-in", 28, $$$"""{"m2m:fcnt": {"cnd": "x", "rn": "{{{name}}}"}}""");
        Assert.Equal(2001, made.Code);
        Assert.Equal((400, 4000), Codes(await node.UpdateAsync("cse-in/" + name, $$$"""{"m2m:fcnt": {"{{{attribute}}}": "mine"}}""")));
        Assert.Equal(made.Body, (await node.RetrieveAsync("cse-in/" + name)).Body);
    }

    [Fact]
    public async Task AFlexContainerMayBeNamedAfterItsSpecialization()
    {
        var answer = await node.CreateAsync("cse-in", 28, """{"hd:light": {"cnd": "org.example.lamp", "on": true}}""");
        Assert.Equal((201, 2001), Codes(answer));
        Assert.True(answer.Json().AsObject().ContainsKey("hd:light"));
    }

    [Fact]
    public async Task TheRequestIdentifierComesBack()
    {
        var answer = await node.SendAsync(HttpMethod.Get, "cse-in", TestNode.Admin, headers: ("X-M2M-RI", "a/strange:id~1"));
        Assert.Equal("a/strange:id~1", answer.RequestId);
        var refused = await node.SendAsync(HttpMethod.Get, "nowhere", TestNode.Admin, headers: ("X-M2M-RI", "another"));
        Assert.Equal(("another", 4004), (refused.RequestId, refused.Code));
    }

    private static (int Status, int Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
