using System.Text.Json.Nodes;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>Notifications of subscriptions (TS-0001 9.6.8), and a Notify that is passed on to an AE's pointOfAccess (TS-0004 7.5.1).</summary>
public sealed class NotificationTests(TestNode node) : IClassFixture<TestNode>
{
    private const string Notification = """{"m2m:sgn": {"nev": {"rep": {"any": 1}}}}""";

    [Fact]
    public async Task AnUpdateIsNotified()
    {
        await using var sink = await NotificationSink.StartAsync();
        var container = await node.NewContainerAsync();
        await SubscribeAsync(container, sink.Address + "/here");
        Assert.Equal(2004, (await node.UpdateAsync(container, """{"m2m:cnt": {"mni": 7}}""")).Code);
        var (path, from, body) = await sink.NextAsync();
        var notification = JsonNode.Parse(body)!["m2m:sgn"]!;
        Assert.Equal(("/here", "/id-in"), (path, from));
        Assert.Equal(7, notification["nev"]!["rep"]!["m2m:cnt"]!["mni"]!.GetValue<int>());
        Assert.StartsWith(container + "/", notification["sur"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    /// <summary>1 update, 2 deletion, 3 creation of a child, 4 deletion of a child (TS-0004 6.3.4.2.19).</summary>
    [Fact]
    public async Task TheEventsAskedForAreNotifiedInOrder()
    {
        await using var sink = await NotificationSink.StartAsync();
        var container = await node.NewContainerAsync();
        await SubscribeAsync(container, sink.Address, "[1, 2, 3, 4]");
        await node.CreateAsync(container, 4, """{"m2m:cin": {"con": "x", "rn": "one"}}""");
        await node.UpdateAsync(container, """{"m2m:cnt": {"mni": 7}}""");
        await node.DeleteAsync(container + "/one");
        await node.DeleteAsync(container);
        foreach (var expected in new[] { 3, 1, 4, 2 })
            Assert.Equal(expected, JsonNode.Parse((await sink.NextAsync()).Body)!["m2m:sgn"]!["nev"]!["net"]!.GetValue<int>());
        Assert.True(sink.IsEmpty);
    }

    [Fact]
    public async Task WhatWasNotAskedForOrWasDeniedIsNotNotified()
    {
        await using var sink = await NotificationSink.StartAsync();
        var container = await node.NewContainerAsync();
        await SubscribeAsync(container, sink.Address);
        var stranger = await node.NewAeAsync();
        await node.CreateAsync(container, 4, """{"m2m:cin": {"con": "x"}}""");
        Assert.Equal(4103, (await node.UpdateAsync(container, """{"m2m:cnt": {"mni": 1}}""", stranger)).Code);
        Assert.Equal(4000, (await node.UpdateAsync(container, """{"m2m:cnt": {"mni": "x"}}""")).Code);
        Assert.Equal(2004, (await node.UpdateAsync(container, """{"m2m:cnt": {"mni": 2}}""")).Code);

        // They are sent in order, so that the first to come shows that none came before it.
        Assert.Equal(2, JsonNode.Parse((await sink.NextAsync()).Body)!["m2m:sgn"]!["nev"]!["rep"]!["m2m:cnt"]!["mni"]!.GetValue<int>());
        Assert.True(sink.IsEmpty);
    }

    [Fact]
    public async Task AReceiverThatIsGoneHoldsUpNobody()
    {
        await using var sink = await NotificationSink.StartAsync();
        var container = await node.NewContainerAsync();
        await SubscribeAsync(container, "http://127.0.0.1:1/nobody");
        await SubscribeAsync(container, "mailto:somebody@example");
        await SubscribeAsync(container, "nonsense");
        await SubscribeAsync(container, sink.Address);
        Assert.Equal(2004, (await node.UpdateAsync(container, """{"m2m:cnt": {"mni": 7}}""")).Code);
        Assert.Contains("m2m:sgn", (await sink.NextAsync()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANotifyIsPassedOnToAnAe()
    {
        await using var sink = await NotificationSink.StartAsync();
        var policy = await node.NewPolicyAsync(TestNode.Admin, 16);
        var ae = await node.NewAeAsync(sink.Address + "/ae", policy);
        var answer = await node.NotifyAsync(ae, Notification);
        Assert.Equal((200, 2000), (answer.Status, answer.Code));
        var (path, from, body) = await sink.NextAsync();
        Assert.Equal(("/ae", "//m2msp.example/id-in/CAdmin"), (path, from));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Notification), JsonNode.Parse(body)), body);
    }

    [Fact]
    public async Task ANotifyWithoutThePrivilegeIsNot()
    {
        await using var sink = await NotificationSink.StartAsync();
        var admin = await node.NewPolicyAsync(TestNode.Admin, 16);
        var all = await node.NewPolicyAsync("all", 47);
        var ae = await node.NewAeAsync(sink.Address, all);
        var permitted = await node.NewAeAsync(sink.Address + "/permitted", admin);
        Assert.Equal(4103, (await node.NotifyAsync(ae, Notification)).Code);
        Assert.Equal(2000, (await node.NotifyAsync(permitted, Notification)).Code);
        Assert.Equal("/permitted", (await sink.NextAsync()).Path);
        Assert.True(sink.IsEmpty);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"m2m:cnt": {}}""")]
    [InlineData("")]
    public async Task ANotifyWithoutNotificationIs4000(string body)
    {
        await using var sink = await NotificationSink.StartAsync();
        var ae = await node.NewAeAsync(sink.Address, await node.NewPolicyAsync("all", 16));
        Assert.Equal(4000, (await node.NotifyAsync(ae, body)).Code);
        Assert.True(sink.IsEmpty);
    }

    [Fact]
    public async Task AnAeThatIsNotThereIs5103()
    {
        var ae = await node.NewAeAsync("http://127.0.0.1:1/", await node.NewPolicyAsync("all", 16));
        var answer = await node.NotifyAsync(ae, Notification);
        Assert.Equal((404, 5103, ""), (answer.Status, answer.Code, answer.Body));
    }

    [Fact]
    public async Task AnAeThatRefusesIs5103()
    {
        await using var sink = await NotificationSink.StartAsync(status: 500);
        var ae = await node.NewAeAsync(sink.Address, await node.NewPolicyAsync("all", 16));
        Assert.Equal(5103, (await node.NotifyAsync(ae, Notification)).Code);
    }

    [Fact]
    public async Task WhatHasNoPointOfAccessTakesNoNotify()
    {
        var open = await node.NewPolicyAsync("all", 16);
        var container = await node.NewContainerAsync(attributes: new JsonObject { ["acpi"] = new JsonArray(open) });
        Assert.Equal((405, 4005), Codes(await node.NotifyAsync(container, Notification)));
        Assert.Equal((405, 4005), Codes(await node.NotifyAsync(await node.NewAeAsync(policy: open), Notification)));
        Assert.Equal((405, 4005), Codes(await node.NotifyAsync(await node.NewAeAsync("ftp://127.0.0.1/", open), Notification)));
    }

    private async Task SubscribeAsync(string target, string receiver, string? events = null)
    {
        var subscription = new JsonObject { ["nu"] = new JsonArray(receiver) };
        if (events is not null)
            subscription["enc"] = new JsonObject { ["net"] = JsonNode.Parse(events) };
        Assert.Equal(2001, (await node.CreateAsync(target, 23, new JsonObject { ["m2m:sub"] = subscription }.ToJsonString())).Code);
    }

    private static (int Status, int Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
