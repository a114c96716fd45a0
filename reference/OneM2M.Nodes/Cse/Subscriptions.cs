using System.Text.Json.Nodes;

namespace OneM2M.Nodes.Cse;

/// <summary>Which subscriptions an event concerns (TS-0001 9.6.8, TS-0004 7.5.1.2): updates by default, other events where "net" names them.</summary>
internal static class Subscriptions
{
    private const int UpdateOfResource = 1;
    private const int DeleteOfResource = 2;
    private const int CreateOfChild = 3;
    private const int DeleteOfChild = 4;

    /// <summary>A resource was made.</summary>
    public static void Created(Resource created, string cseId, List<OutgoingNotification> mail) =>
        Add(created.Parent!, CreateOfChild, created, cseId, mail);

    /// <summary>A resource was changed, or somebody tried to.</summary>
    public static void Updated(Resource resource, string cseId, List<OutgoingNotification> mail) =>
        Add(resource, UpdateOfResource, resource, cseId, mail);

    /// <summary>A resource is about to go.</summary>
    public static void Deleted(Resource resource, string cseId, List<OutgoingNotification> mail)
    {
        Add(resource, DeleteOfResource, resource, cseId, mail);
        Add(resource.Parent!, DeleteOfChild, resource, cseId, mail);
    }

    private static void Add(Resource subscribed, int kind, Resource subject, string cseId, List<OutgoingNotification> mail)
    {
        foreach (var subscription in subscribed.Children.Values.Where(c => c.Type == ResourceType.Subscription && !ReferenceEquals(c, subject)))
        {
            if (!Kinds(subscription).Contains(kind))
                continue;
            foreach (var url in subscription.Strings("nu") ?? [])
            {
                if (Uri.TryCreate(url, UriKind.Absolute, out var receiver) && OutgoingNotification.IsUsable(receiver))
                    mail.Add(new OutgoingNotification(receiver, cseId, Body(subscription, kind, subject), IsForwarded: false));
            }
        }
    }

    private static IReadOnlyList<int> Kinds(Resource subscription) =>
        subscription.Attributes["enc"]?["net"] is JsonArray kinds
            ? [.. kinds.Select(k => k is JsonValue v && v.TryGetValue<int>(out var kind) ? kind : 0)]
            : [UpdateOfResource];

    private static string Body(Resource subscription, int kind, Resource subject) => new JsonObject
    {
        ["m2m:sgn"] = new JsonObject
        {
            ["nev"] = new JsonObject { ["rep"] = subject.Representation(), ["net"] = kind },
            ["sur"] = subscription.Address,
        },
    }.ToJsonString();
}
