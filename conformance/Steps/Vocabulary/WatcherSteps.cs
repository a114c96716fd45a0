using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>A subscriber to the guarded resource, who must not hear of what was denied.</summary>
[Binding]
public sealed class WatcherSteps(World world)
{
    private INotificationInbox? _inbox;

    /// <summary>Subscribes to changes of the resource and of its children; the policies have to let <paramref name="originator"/> Create and Retrieve.</summary>
    [Given(@"""(.*)"" is notified of whatever happens to the resource")]
    public async Task IsNotified(string originator)
    {
        if (!world.Session.Cse.Profile.Has("subscription"))
            throw new NotApplicableException("the implementation does not claim subscription");
        var from = await world.Originators.PresentAsync(originator);
        var target = await world.Guarded.EnsureAsync(AccessOperation.Update);
        _inbox = world.Session.Receiver.Open("watch-" + world.Names.Tag);
        world.Cleanup.Remember(_inbox);
        await world.Setup.DoAsync("subscribe to the guarded resource", new Request
        {
            Operation = Operation.Create,
            To = target,
            From = from,
            ResourceType = 23,
            Content = new JsonObject
            {
                ["m2m:sub"] = new JsonObject
                {
                    ["rn"] = world.Names.Resource("watch"),
                    ["nu"] = new JsonArray(_inbox.Address.ToString()),

                    // Update, Delete, Create of a child, Delete of a child (TS-0004 6.3.4.2.19); all attributes in the notification.
                    ["enc"] = new JsonObject { ["net"] = new JsonArray(1, 2, 3, 4) },
                    ["nct"] = 1,
                },
            },
        }, Rsc.Created);
    }

    /// <summary>No waiting for nothing: somebody who may changes the resource afterwards, and the notification of that has to be the first.</summary>
    [Then(@"the first thing that is notified is a later Update by ""(.*)""")]
    public async Task LaterChangeIsFirst(string originator)
    {
        var inbox = _inbox ?? throw new InvalidOperationException("No step introduced somebody who is notified.");
        var later = "ts0003-later-" + world.Names.Tag;
        await world.Setup.DoAsync("change the resource after the denial", new Request
        {
            Operation = Operation.Update,
            To = await world.Guarded.EnsureAsync(AccessOperation.Update),
            From = await world.Originators.PresentAsync(originator),
            Content = new JsonObject { [world.Guarded.Kind.Root] = new JsonObject { ["lbl"] = new JsonArray(later) } },
        }, Rsc.Updated);
        Notification? first;
        do
        {
            first = await inbox.NextAsync(world.Session.Patience, world.Session.Stopping);
        }
        while (first is { IsVerification: true });
        if (first is null)
            throw new PreconditionNotMetException("nobody was notified of the permitted Update either");
        world.Judge.Add(new Evidence("notification", "first to arrive at the subscriber", first.Text));
        var met = first.Text.Contains(later, StringComparison.Ordinal);
        world.Judge.Expect("a denied request is notified to nobody", "the notification of the later Update first",
            met ? "it came first" : "a notification of something else before it", met);
    }
}
