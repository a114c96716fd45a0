namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Domain names as they stand in certificates. A full stop at the end and the case of letters make no difference (RFC 4343).</summary>
internal static class DomainName
{
    private const int Longest = 253;
    private const int LongestLabel = 63;

    /// <summary>Labels of letters, digits, hyphens and underscores, none empty, with hyphens inside only.</summary>
    public static bool IsValid(string text)
    {
        var name = WithoutRoot(text);
        if (name.Length is 0 or > Longest)
            return false;
        foreach (var range in name.Split('.'))
        {
            var label = name[range];
            if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[^1] == '-')
                return false;
            foreach (var c in label)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether both are the same name.</summary>
    public static bool AreSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => WithoutRoot(a).Equals(WithoutRoot(b), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="name"/> is <paramref name="suffix"/> or lies below it.</summary>
    public static bool LiesWithin(ReadOnlySpan<char> name, ReadOnlySpan<char> suffix)
    {
        var inner = WithoutRoot(name);
        var outer = WithoutRoot(suffix);
        return outer.IsEmpty || AreSame(inner, outer)
            || (inner.Length > outer.Length && inner[^(outer.Length + 1)] == '.' && inner.EndsWith(outer, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The host of a URI, with or without a scheme: what stands between "//" and the next "/", "?", "#", without user and port. Empty where it
    /// has none.
    /// </summary>
    public static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> uri)
    {
        var slashes = uri.IndexOf("//");
        if (slashes < 0 || (slashes > 0 && uri[slashes - 1] != ':'))
            return [];
        var authority = uri[(slashes + 2)..];
        var end = authority.IndexOfAny("/?#");
        authority = end < 0 ? authority : authority[..end];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        var colon = authority.LastIndexOf(':');
        return colon < 0 || authority[^1] == ']' ? authority : authority[..colon];
    }

    private static ReadOnlySpan<char> WithoutRoot(ReadOnlySpan<char> name) => name is [.., '.'] ? name[..^1] : name;
}
