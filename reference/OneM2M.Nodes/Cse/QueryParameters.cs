namespace OneM2M.Nodes.Cse;

/// <summary>Parameters in the query of an HTTP request, by short name (TS-0009 table 6.2.2.3-1).</summary>
internal static class QueryParameters
{
    private const int MaxParameters = 64;
    private const int MaxLength = 8192;

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
            var value = Uri.UnescapeDataString(part[(equals + 1)..]);
            all[name] = all.TryGetValue(name, out var values) ? [.. values, value] : [value];
        }

        return all;
    }
}
