using System.Globalization;

namespace OneM2M.Nodes.Cse;

/// <summary>Content-Type with the Resource Type of a Create in "ty" (TS-0009 6.4.3).</summary>
internal static class ContentType
{
    private static readonly HashSet<string> Supported = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/json", "application/vnd.onem2m-res+json", "application/vnd.onem2m-ntfy+json",
    };

    /// <summary>False when the header is malformed or, as <paramref name="isSupported"/> tells, of a type that is not JSON.</summary>
    public static bool TryRead(string? header, out int? resourceType, out bool isSupported)
    {
        resourceType = null;
        isSupported = true;
        if (header is null)
            return true;
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        if (!Supported.Contains(parts[0]))
            return isSupported = false;
        foreach (var part in parts[1..])
        {
            if (!part.StartsWith("ty=", StringComparison.OrdinalIgnoreCase))
                continue;
            if (resourceType is not null || !int.TryParse(part.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var type))
                return false;
            resourceType = type;
        }

        return true;
    }
}
