using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Runner.Targets;

/// <summary>The key pins: what the standard leaves open, one text or a list of them for each name that a vector asks for.</summary>
internal static class TargetPins
{
    /// <summary>Nothing is pinned.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> None { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Everything that a vector could ask for.</summary>
    private static readonly Dictionary<string, IReadOnlyList<string>> All = VectorCatalogue.All
        .SelectMany(v => v.Pins)
        .GroupBy(p => p.Key, p => p.Value, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], StringComparer.Ordinal);

    /// <summary>Reads them; an unknown name or value is a fault that names the nearest known one.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(TargetMap shim)
    {
        if (shim.Map("pins", [.. All.Keys.Order(StringComparer.Ordinal)]) is not { } pins)
            return None;
        var read = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, known) in All)
        {
            var given = pins.TextOrTexts(name);
            if (given.FirstOrDefault(g => !known.Contains(g)) is { } unknown)
                throw pins.Fault(name, $"\"{unknown}\" is not known; the nearest is \"{Nearest.To(unknown, known)}\"", unknown);
            if (given.Count > 0)
                read[name] = given;
        }

        return read;
    }
}
