using System.Text.Json.Nodes;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>Groups as originators of a rule (TS-0001 9.6.2.1): their members count as they stand at the moment of the request.</summary>
public sealed class GroupTests(TestNode node) : IClassFixture<TestNode>
{
    [Theory]
    [InlineData("cse-in/{0}")]
    [InlineData("/id-in/cse-in/{0}")]
    [InlineData("//m2msp.example/id-in/cse-in/{0}")]
    [InlineData("{1}")]
    [InlineData("/id-in/{1}")]
    [InlineData("//m2msp.example/id-in/{1}")]
    public async Task MembersAreAdmittedByAnyFormOfTheId(string form)
    {
        var (member, stranger) = (await node.NewAeAsync(), await node.NewAeAsync());
        var (name, id) = await NewGroupAsync(member);
        var container = await GuardedByAsync(string.Format(null, form, name, id));
        Assert.Equal(2000, (await node.RetrieveAsync(container, member)).Code);
        Assert.Equal(4103, (await node.RetrieveAsync(container, stranger)).Code);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("cse-in/{0}")]
    [InlineData("/id-in/{0}")]
    [InlineData("//m2msp.example/id-in/{0}")]
    [InlineData("/id-in/cse-in/{0}")]
    public async Task AMemberMayBeNamedInAnyForm(string form)
    {
        var member = await node.NewAeAsync();
        var (name, _) = await NewGroupAsync(string.Format(null, form, member));
        var container = await GuardedByAsync("cse-in/" + name);
        Assert.Equal(2000, (await node.RetrieveAsync(container, member)).Code);
    }

    [Fact]
    public async Task WhoJoinsAndWhoLeavesCountsAtOnce()
    {
        var (first, second) = (await node.NewAeAsync(), await node.NewAeAsync());
        var (name, _) = await NewGroupAsync(first);
        var container = await GuardedByAsync("cse-in/" + name);
        Assert.Equal((2000, 4103), await CodesAsync(container, first, second));
        Assert.Equal(2004, (await node.UpdateAsync("cse-in/" + name, $$$"""{"m2m:grp": {"mid": ["{{{second}}}"]}}""")).Code);
        Assert.Equal((4103, 2000), await CodesAsync(container, first, second));
        Assert.Equal(2004, (await node.UpdateAsync("cse-in/" + name, """{"m2m:grp": {"mid": []}}""")).Code);
        Assert.Equal((4103, 4103), await CodesAsync(container, first, second));
    }

    [Fact]
    public async Task AGroupThatIsGoneAdmitsNobody()
    {
        var member = await node.NewAeAsync();
        var (name, _) = await NewGroupAsync(member);
        var container = await GuardedByAsync("cse-in/" + name);
        Assert.Equal(2002, (await node.DeleteAsync("cse-in/" + name)).Code);
        Assert.Equal(4103, (await node.RetrieveAsync(container, member)).Code);
    }

    [Fact]
    public async Task WhatIsNoGroupAdmitsNobodyBesideItself()
    {
        var member = await node.NewAeAsync();
        var notAGroup = await node.NewContainerAsync(attributes: new JsonObject { ["lbl"] = new JsonArray(member) });
        Assert.Equal(4103, (await node.RetrieveAsync(await GuardedByAsync(notAGroup), member)).Code);
        Assert.Equal(4103, (await node.RetrieveAsync(await GuardedByAsync("cse-in/" + member), member)).Code);
    }

    [Fact]
    public async Task AGroupWithinItselfEnds()
    {
        var stranger = await node.NewAeAsync();
        var (name, _) = await NewGroupAsync(stranger);
        Assert.Equal(2004, (await node.UpdateAsync("cse-in/" + name, $$$"""{"m2m:grp": {"mid": ["cse-in/{{{name}}}"]}}""")).Code);
        Assert.Equal(4103, (await node.RetrieveAsync(await GuardedByAsync("cse-in/" + name), stranger)).Code);
    }

    private async Task<(int First, int Second)> CodesAsync(string target, string first, string second) =>
        ((await node.RetrieveAsync(target, first)).Code, (await node.RetrieveAsync(target, second)).Code);

    private async Task<(string Name, string Id)> NewGroupAsync(string member)
    {
        var name = node.NewName("group");
        var answer = await node.CreateAsync("cse-in", 9, $$$"""{"m2m:grp": {"rn": "{{{name}}}", "mnm": 9, "mid": ["{{{member}}}"]}}""");
        Assert.Equal(2001, answer.Code);
        return (name, answer.Attributes()["ri"]!.GetValue<string>());
    }

    private async Task<string> GuardedByAsync(string originator) =>
        await node.NewContainerAsync(attributes: new JsonObject { ["acpi"] = new JsonArray(await node.NewPolicyAsync(originator, 2)) });
}
