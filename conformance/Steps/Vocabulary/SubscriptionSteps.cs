using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Subscriptions (TS-0001 9.6.8): who may make one, and what a refused one must not lead to.</summary>
[Binding]
public sealed class SubscriptionSteps(World world)
{
    private readonly Dictionary<string, INotificationInbox> _inboxes = new(StringComparer.Ordinal);
    private Exchange? _asked;

    private string Subscriber => Asked.Request.From!;

    /// <summary>Asks for a subscription to updates, notified at a URL of the suite; the request is judged afterwards.</summary>
    [When(@"""([^""]*)"" subscribes to ""([^""]*)""")]
    public async Task Subscribes(string originator, string name)
    {
        RequireSubscription();
        var from = await world.Originators.PresentAsync(originator);
        _asked = await world.Wire.SendAsync(Subscription(from, name));
    }

    /// <summary>The same as a precondition; the subscription can be named afterwards.</summary>
    [Given(@"""([^""]*)"" has subscribed to ""([^""]*)"" as ""([^""]*)""")]
    public async Task HasSubscribed(string originator, string name, string subscription)
    {
        RequireSubscription();
        var from = await world.Originators.PresentAsync(originator);
        var request = Subscription(from, name);
        var made = await world.Setup.DoAsync($"subscribe to {name}", request, Rsc.Created);
        world.Tree.Add(new NamedResource(subscription, $"{request.To}/{RnOf(request)}",
            ResourceTree.Written(made.Response.Content, "m2m:sub", "ri"), "m2m:sub", _inboxes[from].Address.ToString(), from));
    }

    /// <summary>2001, and the notification comes.</summary>
    [Then(@"the subscription is made, and an Update of ""([^""]*)"" is notified")]
    public async Task IsMade(string name)
    {
        var response = Asked.Response;
        Verified(response);
        world.Judge.Expect("a subscription is granted", Rsc.Describe(Rsc.Created), Wire.Seen(response),
            response is { Outcome: Outcome.Answered, StatusCode: Rsc.Created });
        await UpdateAsync(name);
        var notification = await NextAsync(_inboxes[Subscriber]);
        world.Judge.Expect("the subscriber is notified", $"a notification at {_inboxes[Subscriber].Address}", notification is null ? "none" : "it arrived",
            notification is not null);
    }

    /// <summary>Whether the subscriber could be reached (TS-0004 7.5.1.2.2) is another question than whether it may subscribe.</summary>
    private static void Verified(Response response)
    {
        if (response is { Outcome: Outcome.Answered, StatusCode: 5204 })
            throw new PreconditionNotMetException("the implementation could not verify the subscription with the suite's notification receiver (5204); http.notifyListen says where that listens");
    }

    /// <summary>4103, no subscription, and whoever may subscribe is the only one that hears of an Update.</summary>
    [Then(@"the subscription is refused, and nobody but the administrator hears of an Update of ""([^""]*)""")]
    public async Task IsRefused(string name)
    {
        Verified(Asked.Response);
        world.Judge.Expect("a subscription is denied", Rsc.Describe(Rsc.OriginatorHasNoPrivilege), Wire.Seen(Asked.Response),
            Asked.Response is { Outcome: Outcome.Answered, StatusCode: Rsc.OriginatorHasNoPrivilege });
        await IsNotThereAsync();

        // No waiting for nothing: the administrator subscribes too, and its notification has to be the only one.
        var admin = world.Session.Cse.Profile.Admin;
        await world.Setup.DoAsync("subscribe as the administrator", Subscription(admin, name), Rsc.Created);
        await UpdateAsync(name);
        _ = await NextAsync(_inboxes[admin])
            ?? throw new PreconditionNotMetException("the administrator's own subscription was not notified either");
        var leaked = await NextAsync(_inboxes[Subscriber], TimeSpan.Zero);
        world.Judge.Expect("a denied subscriber is not notified", "nothing but the administrator's notification",
            leaked is null ? "nothing else" : "a notification for the denied subscriber", leaked is null);
    }

    private Exchange Asked => _asked ?? throw new InvalidOperationException("A Then stands before any When.");

    private Request Subscription(string from, string name)
    {
        var inbox = world.Session.Receiver.Open($"sub-{world.Names.Tag}-{from}");
        world.Cleanup.Remember(inbox);
        _inboxes[from] = inbox;
        return new Request
        {
            Operation = Operation.Create,
            To = world.Tree.Named(name).Address,
            From = from,
            ResourceType = 23,
            Content = new JsonObject
            {
                ["m2m:sub"] = new JsonObject
                {
                    ["rn"] = "sub-" + from,
                    ["nu"] = new JsonArray(inbox.Address.ToString()),
                    ["nct"] = 1,
                    ["enc"] = new JsonObject { ["net"] = new JsonArray(1) },
                },
            },
        };
    }

    private static string RnOf(Request request) => request.Content!["m2m:sub"]!["rn"]!.GetValue<string>();

    private async Task IsNotThereAsync()
    {
        var address = $"{Asked.Request.To}/{RnOf(Asked.Request)}";

        // A subscription made all the same is open to its creator, where no policy governs it.
        foreach (var from in new[] { world.Session.Cse.Profile.Admin, Subscriber })
        {
            var seen = await world.Wire.SendAsync(new Request { Operation = Operation.Retrieve, To = address, From = from });
            world.Judge.Expect("a denied subscription does not exist", "4004, or 4103 where that hides it", Wire.Seen(seen.Response),
                seen.Response is { Outcome: Outcome.Answered, StatusCode: Rsc.NotFound or Rsc.OriginatorHasNoPrivilege });
        }
    }

    private Task<Exchange> UpdateAsync(string name) => world.Setup.DoAsync($"update {name} as the administrator", new Request
    {
        Operation = Operation.Update,
        To = world.Tree.Named(name).Address,
        From = world.Session.Cse.Profile.Admin,
        Content = new JsonObject { ["m2m:cnt"] = new JsonObject { ["lbl"] = new JsonArray("ts0003-updated-" + world.Names.Tag) } },
    }, Rsc.Updated);

    /// <summary>The next notification that is not the verification request before a subscription.</summary>
    private async Task<Notification?> NextAsync(INotificationInbox inbox, TimeSpan? patience = null)
    {
        Notification? next;
        do
        {
            next = await inbox.NextAsync(patience ?? world.Session.Patience, world.Session.Stopping);
        }
        while (next is { IsVerification: true });
        if (next is not null)
            world.Judge.Add(new Evidence("notification", $"received at {inbox.Address}", next.Text));
        return next;
    }

    private void RequireSubscription()
    {
        if (!world.Session.Cse.Profile.Has("subscription"))
            throw new NotApplicableException("the implementation does not claim subscription");
    }
}
