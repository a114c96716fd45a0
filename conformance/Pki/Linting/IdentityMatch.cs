using OneM2M.Conformance.Pki.Der;
using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>
/// The exact match of 8.1.2.5 between the configured identity and a name. Domain names are compared without regard to case and final full
/// stop (RFC 4343), all else octet for octet; no prefix, suffix or wildcard matches.
/// </summary>
internal static class IdentityMatch
{
    /// <summary>Whether <paramref name="name"/> is <paramref name="identity"/>.</summary>
    public static bool Matches(CertificateFlavour flavour, GeneralName name, string identity) => name.Kind switch
    {
        GeneralNameKind.DnsName => DomainName.AreSame(name.Text, identity),
        GeneralNameKind.Uri => flavour == CertificateFlavour.Fqdn && !identity.Contains("//", StringComparison.Ordinal)
            ? DomainName.AreSame(DomainName.HostOf(name.Text), identity)
            : IsSameUri(name.Text, identity),
        GeneralNameKind.OtherName => name.Value == identity || (IsArcs(name) && $"{name.TypeId}.{name.Value}" == identity),
        GeneralNameKind.DirectoryName => name.Text == identity || name.Text.EndsWith("=" + identity, StringComparison.Ordinal),
        _ => name.Text == identity,
    };

    private static bool IsArcs(GeneralName name) => name.ValueTag is DerTag.RelativeOid or DerTag.Utf8String or DerTag.PrintableString or DerTag.Ia5String;

    /// <summary>A scheme that only one of the two has is passed over: the Absolute AE-ID has none.</summary>
    private static bool IsSameUri(string a, string b)
    {
        var (schemeOfA, restOfA) = Split(a);
        var (schemeOfB, restOfB) = Split(b);
        if (schemeOfA.Length > 0 && schemeOfB.Length > 0 && !schemeOfA.Equals(schemeOfB, StringComparison.OrdinalIgnoreCase))
            return false;
        var (a1, a2) = Authority(restOfA);
        var (b1, b2) = Authority(restOfB);
        return DomainName.AreSame(a1, b1) && a2 == b2;
    }

    /// <summary>"//host:port" and what follows it.</summary>
    private static (string Authority, string Path) Authority(string rest)
    {
        var end = rest.StartsWith("//", StringComparison.Ordinal) ? rest.AsSpan(2).IndexOfAny("/?#") : -2;
        return end switch { -2 => ("", rest), -1 => (rest, ""), _ => (rest[..(end + 2)], rest[(end + 2)..]) };
    }

    private static (string Scheme, string Hierarchy) Split(string uri)
    {
        var colon = uri.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 || uri.StartsWith("//", StringComparison.Ordinal) ? ("", uri) : (uri[..colon], uri[(colon + 1)..]);
    }
}
