using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Certificates;

/// <summary>Comparison of names: the identifier of 8.1.2.5 and the subtrees of RFC 5280 4.2.1.10.</summary>
internal static class NameMatch
{
    /// <summary>Whether a domain name is the subtree or lies below it; with a full stop in front, below it only; empty: all lie within it.</summary>
    public static bool DomainLiesWithin(ReadOnlySpan<char> name, ReadOnlySpan<char> subtree)
    {
        var inner = Trimmed(name);
        var outer = Trimmed(subtree);
        if (outer.IsEmpty)
            return true;
        if (outer[0] != '.' && inner.Equals(outer, StringComparison.OrdinalIgnoreCase))
            return true;
        outer = outer[0] == '.' ? outer[1..] : outer;
        return inner.Length > outer.Length + 1 && inner[^(outer.Length + 1)] == '.' && inner.EndsWith(outer, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the host of a URI is that of the constraint, or lies below one with a full stop in front.</summary>
    public static bool HostLiesWithin(ReadOnlySpan<char> uri, ReadOnlySpan<char> subtree)
    {
        var host = HostOf(uri);
        return !host.IsEmpty && !subtree.IsEmpty && (subtree[0] == '.' ? DomainLiesWithin(host, subtree) : IdentifierRules.Standard.SameFqdn(host, subtree));
    }

    /// <summary>Whether dotted arcs begin with those of the subtree.</summary>
    public static bool ArcsLieWithin(ReadOnlySpan<char> arcs, ReadOnlySpan<char> subtree) =>
        subtree.IsEmpty || (arcs.StartsWith(subtree, StringComparison.Ordinal) && (arcs.Length == subtree.Length || arcs[subtree.Length] == '.'));

    /// <summary>The host of "scheme://user@host:port/…" or "//host/…"; empty where there is none, or an address in brackets.</summary>
    public static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> uri)
    {
        var slashes = uri.IndexOf("//");
        if (slashes < 0 || (slashes > 0 && (uri[slashes - 1] != ':' || uri[..(slashes - 1)].IndexOfAny(":/?#") >= 0)))
            return [];
        var authority = uri[(slashes + 2)..];
        var end = authority.IndexOfAny("/?#\\");
        authority = end < 0 ? authority : authority[..end];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        var colon = authority.IndexOf(':');
        authority = colon < 0 ? authority : authority[..colon];
        return authority.Contains('[') ? [] : authority;
    }

    /// <summary>
    /// Whether two URIs are the same: scheme and host without case, all else octet for octet. A scheme that only one has is passed over,
    /// unless <paramref name="schemeIsExact"/>.
    /// </summary>
    public static bool IsSameUri(ReadOnlySpan<char> first, ReadOnlySpan<char> second, bool schemeIsExact)
    {
        var scheme1 = SchemeOf(first);
        var scheme2 = SchemeOf(second);
        if (!scheme1.Equals(scheme2, StringComparison.OrdinalIgnoreCase) && (schemeIsExact || (!scheme1.IsEmpty && !scheme2.IsEmpty)))
            return false;
        var rest1 = first[scheme1.Length..];
        var rest2 = second[scheme2.Length..];
        var (host1, host2) = (AuthorityLength(rest1), AuthorityLength(rest2));
        return rest1[..host1].Equals(rest2[..host2], StringComparison.OrdinalIgnoreCase) && rest1[host1..].SequenceEqual(rest2[host2..]);
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> name) => name is [.., '.'] ? name[..^1] : name;

    /// <summary>With the colon.</summary>
    private static ReadOnlySpan<char> SchemeOf(ReadOnlySpan<char> uri)
    {
        var end = uri.IndexOfAny(":/?#");
        return end > 0 && uri[end] == ':' ? uri[..(end + 1)] : [];
    }

    private static int AuthorityLength(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("//", StringComparison.Ordinal))
            return 0;
        var end = rest[2..].IndexOfAny("/?#");
        return end < 0 ? rest.Length : end + 2;
    }
}
