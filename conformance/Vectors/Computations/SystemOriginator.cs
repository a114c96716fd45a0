using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>7.1.3: one entry of accessControlOriginators against an originator, segment by segment of their absolute forms.</summary>
internal static class SystemOriginator
{
    /// <summary>Whether <paramref name="entry"/> means <paramref name="from"/>, given roles and groups in <paramref name="context"/>.</summary>
    public static bool Fits(string entry, string from, JsonNode context, JsonNode local)
    {
        var originator = Segments(from, local);
        if (entry == "all" || Texts(context["roles"]).Contains(entry))
            return true;
        if (context["groups"]?[entry] is { } members && Texts(members).Any(m => Segments(m, local).SequenceEqual(originator)))
            return true;
        var segments = Segments(entry, local);

        // One segment is an SP domain where it stands behind two slashes, and else a role or a group.
        if (segments.Length == 1)
            return entry.StartsWith("//", StringComparison.Ordinal) && segments[0] == originator[0];
        return segments.Length == originator.Length && segments.Zip(originator).All(s => Segment(s.First, s.Second));
    }

    /// <summary>SP, and where there are any CSE and AE of a name (TS-0001 table 7.2-1).</summary>
    private static string[] Segments(string name, JsonNode local)
    {
        var (sp, cse) = (local["spId"]!.GetValue<string>()[2..], local["cseId"]!.GetValue<string>()[1..]);
        if (name.StartsWith("//", StringComparison.Ordinal))
            return name[2..].Split('/');
        if (name.StartsWith('/'))
            return [sp, .. name[1..].Split('/')];
        return name.FirstOrDefault() switch { 'C' => [sp, cse, name], 'S' => [sp, name], _ => [name] };
    }

    /// <summary>What stands between the asterisks occurs in that order, the first and the last at the ends.</summary>
    private static bool Segment(string pattern, string text)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
            return pattern == text;
        if (!text.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var from = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var at = text.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
                return false;
            from = at + part.Length;
        }

        return text.Length - parts[^1].Length >= from && text.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(JsonNode? list) => list is JsonArray texts ? texts.Select(t => t!.GetValue<string>()) : [];
}
