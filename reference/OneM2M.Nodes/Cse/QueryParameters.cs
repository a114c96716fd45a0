namespace OneM2M.Nodes.Cse;

/// <summary>Parameters in the query of an HTTP request, by short name (TS-0009 table 6.2.2.2-1).</summary>
internal static class QueryParameters
{
    private const int MaxParameters = 64;
    private const int MaxLength = 8192;

    /// <summary>Parameters that table 6.2.2.2-1 allows once.</summary>
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        "rt", "rp", "rcn", "da", "crb", "cra", "ms", "us", "sts", "stb", "exb", "exa", "sza", "szb", "lim", "fu", "fo", "cfs", "cfq", "lvl", "ofst",
        "drt", "tqi", "asi", "auri", "sqi",
    };

    /// <summary>All parameters with their values in order; null when malformed.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>>? Read(string query)
    {
        if (query.Length > MaxLength)
            return null;
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (query.Length == 0)
            return all;
        var parts = query.Split('&');
        if (parts.Length > MaxParameters)
            return null;
        foreach (var part in parts)
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                return null;
            var name = part[..equals];

            // A list is written with "+" between its items (TS-0009 6.2.2.2); one that belongs to an item is percent-encoded.
            var value = Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' '));
            if (all.TryGetValue(name, out var values) && Single.Contains(name))
                return null;
            all[name] = values is null ? [value] : [.. values, value];
        }

        return all;
    }
}
