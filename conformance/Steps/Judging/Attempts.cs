using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>Sends the request by which an originator asks for an operation on the guarded resource.</summary>
internal static class Attempts
{
    /// <summary>Asks for <paramref name="operation"/> as the feature's <paramref name="originator"/>.</summary>
    public static async Task<Attempt> MakeAsync(World world, string originator, AccessOperation operation)
    {
        var from = await world.Originators.PresentAsync(originator);
        var target = await world.Guarded.EnsureAsync(operation);
        return await MakeAsync(world, from, operation, target, world.Guarded.Kind.Root);
    }

    /// <summary>Asks to create a resource of <paramref name="kind"/> called <paramref name="name"/> below the guarded resource.</summary>
    public static async Task<Attempt> CreateAsync(World world, string originator, ResourceKind kind, string name)
    {
        kind.Demand(world.Session.Cse.Profile);
        var from = await world.Originators.PresentAsync(originator);
        var target = await world.Guarded.EnsureAsync(AccessOperation.Create);
        var exchange = await world.Wire.SendAsync(new Request
        {
            Operation = Operation.Create,
            To = target,
            From = from,
            Caller = world.Caller,
            Headers = [.. world.ExtraHeaders],
            Parameters = [.. world.ExtraParameters],
            ResourceType = kind.Type,
            Content = kind.Content(name),
        });
        return new Attempt(AccessOperation.Create, target, $"{target}/{name}", exchange, name);
    }

    /// <summary>
    /// Asks for <paramref name="operation"/> on <paramref name="target"/>, whose representation has the key <paramref name="root"/> and shows
    /// <paramref name="shows"/>, with this very From, over <paramref name="connection"/> where one is given.
    /// </summary>
    public static async Task<Attempt> MakeAsync(
        World world, string? from, AccessOperation operation, string target, string root = "m2m:cnt", string? shows = null,
        ISingleConnection? connection = null)
    {
        var mark = operation is AccessOperation.Retrieve or AccessOperation.Delete or AccessOperation.Discover
            ? shows ?? world.Guarded.Mark
            : "ts0003-attempt-" + world.Names.Tag;
        var child = world.Names.Resource("made");
        var request = new Request
        {
            To = target,
            From = from,
            Caller = world.Caller,
            Headers = [.. world.ExtraHeaders],
            Parameters = [.. world.ExtraParameters],
            Operation = operation switch
            {
                AccessOperation.Create => Operation.Create,
                AccessOperation.Update => Operation.Update,
                AccessOperation.Delete => Operation.Delete,
                AccessOperation.Notify => Operation.Notify,
                _ => Operation.Retrieve,
            },
        };
        request = operation switch
        {
            AccessOperation.Create => request with
            {
                ResourceType = 3,
                Content = new JsonObject { ["m2m:cnt"] = new JsonObject { ["rn"] = child } },
            },
            AccessOperation.Update => request with
            {
                Content = new JsonObject { [root] = new JsonObject { ["lbl"] = new JsonArray(mark) } },
            },
            AccessOperation.Notify => request with { Content = NotificationContent.Of(mark) },
            AccessOperation.Discover => request with { Parameters = [.. world.ExtraParameters, new("fu", "1")] },
            _ => request,
        };
        var effect = operation switch
        {
            AccessOperation.Create => $"{target}/{child}",
            AccessOperation.Discover => world.Guarded.Child,
            _ => target,
        };
        var exchange = connection is null ? await world.Wire.SendAsync(request) : await world.Wire.SendAsync(request, connection);
        return new Attempt(operation, target, effect, exchange, mark);
    }
}
