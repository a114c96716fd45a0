namespace OneM2M.Nodes.Cse;

/// <summary>To, from the path of an HTTP request (TS-0009 6.2.2.2).</summary>
internal static class TargetAddress
{
    private const int MaxLength = 4096;

    /// <summary>"/x" is CSE-relative, "/~/cse/x" SP-relative, "/_/sp/cse/x" absolute; null when the path is none of these.</summary>
    public static string? Read(string path)
    {
        if (path.Length is < 2 or > MaxLength || path[0] != '/')
            return null;
        var segments = path[1..].Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            // Decoded once, segment by segment: what becomes a slash, a dot segment or a control character is no identifier.
            var decoded = Uri.UnescapeDataString(segments[i]);
            if (decoded.Length == 0 || decoded is "." or ".." || decoded.Any(c => c is '/' or '\\' || char.IsControl(c)))
                return null;
            segments[i] = decoded;
        }

        return segments[0] switch
        {
            "~" => segments.Length > 1 ? "/" + string.Join('/', segments[1..]) : null,
            "_" => segments.Length > 2 ? "//" + string.Join('/', segments[1..]) : null,
            _ => string.Join('/', segments),
        };
    }
}
