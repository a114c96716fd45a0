using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>Content of a Notify request: an m2m:notification (TS-0004 6.5.2) that carries a text to recognize it by.</summary>
internal static class NotificationContent
{
    /// <summary>{"m2m:sgn": …} with <paramref name="mark"/> in its representation and as subscription reference.</summary>
    public static JsonObject Of(string mark) => new()
    {
        ["m2m:sgn"] = new JsonObject
        {
            ["nev"] = new JsonObject
            {
                ["rep"] = new JsonObject { ["m2m:cnt"] = new JsonObject { ["lbl"] = new JsonArray(mark) } },
                ["net"] = 1,
            },
            ["sur"] = mark,
        },
    };
}
