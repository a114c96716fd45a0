using System.Text.Json.Nodes;

namespace OneM2M.Security.AccessControl;

/// <summary>Reads accessControlLocationRegion: either circRegion or countryCode, never both (TS-0004 6.3.5.27, table 6.3.5.28-1).</summary>
internal static class RegionReader
{
    /// <summary>The region; null when malformed.</summary>
    public static LocationRegion? Read(JsonNode? node) => node switch
    {
        JsonObject { Count: 1 } region when region["accr"] is JsonArray circle => Circular(circle),
        JsonObject { Count: 1 } region when region["accc"] is JsonArray countries => Countries(countries),
        _ => null,
    };

    private static LocationRegion? Circular(JsonArray numbers)
    {
        if (numbers.Count != 3 || !numbers.All(n => n is JsonValue v && v.TryGetValue<double>(out _)))
            return null;
        var circle = new Circle(numbers[0]!.GetValue<double>(), numbers[1]!.GetValue<double>(), numbers[2]!.GetValue<double>());
        return circle.IsValid ? new LocationRegion { Circle = circle } : null;
    }

    private static LocationRegion? Countries(JsonArray codes) =>
        codes.Count > 0 && codes.All(c => c is JsonValue v && v.TryGetValue<string>(out var code) && IsAlpha2(code))
            ? new LocationRegion { Countries = [.. codes.Select(c => c!.GetValue<string>())] }
            : null;

    private static bool IsAlpha2(string code) => code.Length == 2 && code.All(char.IsAsciiLetterUpper);
}
