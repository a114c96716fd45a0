using System.Globalization;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>Filter Criteria of a discovery: fu, ty, lbl, lvl, lim, ofst (TS-0004 7.3.3.17).</summary>
internal sealed class DiscoveryFilter
{
    private readonly IReadOnlySet<int> _types;
    private readonly IReadOnlySet<string> _labels;

    private DiscoveryFilter(RequestPrimitive request)
    {
        _types = Values(request, "ty").Select(t => int.Parse(t, CultureInfo.InvariantCulture)).ToHashSet();
        _labels = Values(request, "lbl").ToHashSet(StringComparer.Ordinal);
        Level = Number(request, "lvl") ?? int.MaxValue;
        Limit = Number(request, "lim") ?? 1000;
        Offset = Math.Max(1, Number(request, "ofst") ?? 1);
    }

    /// <summary>How many levels below the target are searched.</summary>
    public int Level { get; }

    /// <summary>Most addresses in a result.</summary>
    public int Limit { get; }

    /// <summary>First match that counts, from 1.</summary>
    public int Offset { get; }

    /// <summary>Reads the criteria of a request that <see cref="IsValid"/>.</summary>
    public static DiscoveryFilter Of(RequestPrimitive request) => new(request);

    /// <summary>Whether all criteria can be read; filterUsage is 1, discovery.</summary>
    public static bool IsValid(RequestPrimitive request) =>
        request.Parameter("fu") is null or "1" or "2"
        && Values(request, "ty").All(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        && new[] { "lvl", "lim", "ofst" }.All(name => request.Parameter(name) is null || Number(request, name) is not null);

    /// <summary>Whether <paramref name="resource"/> meets the criteria: any of the types and any of the labels.</summary>
    public bool Matches(Resource resource) =>
        (_types.Count == 0 || _types.Contains(resource.Type))
        && (_labels.Count == 0 || (resource.Strings("lbl") ?? []).Any(_labels.Contains));

    private static IEnumerable<string> Values(RequestPrimitive request, string name) =>
        request.Parameters.TryGetValue(name, out var values) ? values.SelectMany(v => v.Split(' ')) : [];

    private static int? Number(RequestPrimitive request, string name) =>
        int.TryParse(request.Parameter(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
