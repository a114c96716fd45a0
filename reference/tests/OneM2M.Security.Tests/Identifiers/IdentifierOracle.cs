using System.Text.RegularExpressions;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>
/// What is valid, written a second time, as regular expressions straight from the clauses: no part of the parsers is used, nor any of their
/// sets of characters.
/// </summary>
internal static partial class IdentifierOracle
{
    /// <summary>Labels of 1 to 63; a run of 254 characters only with a final dot, none of 255.</summary>
    private const string Fqdn =
        "(?![A-Za-z0-9.-]{255})(?![A-Za-z0-9.-]{253}[A-Za-z0-9-](?![A-Za-z0-9.-]))"
        + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.?";

    private const string Random = "[A-Za-z0-9+/]{21}[AQgw]==";
    private const string Named = "\\A(?:[A-Za-z0-9._-]+|" + Random + ")@" + Fqdn + "\\z";
    private const string Unreserved = "[A-Za-z0-9._~-]";
    private const string Uri = "[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]";
    private const string Sub = "A-Za-z0-9._~!$&'()*+,;=-";
    private const string Escape = "%[0-9A-Fa-f]{2}";
    private const string Base64Url = "[A-Za-z0-9_-]";

    private const string Authority =
        "(?:(?:[:" + Sub + "]|" + Escape + ")*@)?(?:\\[[:" + Sub + "]+\\]|(?:[" + Sub + "]|" + Escape + ")*)(?::[0-9]*)?";

    private const string AlgVal =
        "(?:sha-256;" + Base64Url + "{42}[AEIMQUYcgkosw048]|sha-256-128;" + Base64Url + "{21}[AQgw]|sha-256-120;" + Base64Url + "{20})";

    [GeneratedRegex("\\A" + Fqdn + "\\z", RegexOptions.CultureInvariant)]
    public static partial Regex DomainName { get; }

    [GeneratedRegex("\\A(?:[0-9A-Fa-f]{32}|" + Random + ")@" + Fqdn + "\\z", RegexOptions.CultureInvariant)]
    public static partial Regex KeId { get; }

    [GeneratedRegex("\\A[0-9A-Fa-f]{32}@" + Fqdn + "\\z", RegexOptions.CultureInvariant)]
    public static partial Regex MafKeyId { get; }

    [GeneratedRegex(Named, RegexOptions.CultureInvariant)]
    public static partial Regex KmIdOrKpsaId { get; }

    [GeneratedRegex("\\A" + Random + "@" + Fqdn + "\\z", RegexOptions.CultureInvariant)]
    public static partial Regex BTid { get; }

    [GeneratedRegex(
        "\\A(?:1[0-6]-[A-Za-z0-9._@-]+|1[12]-" + Random + "@" + Fqdn + "|(?:3[0-4]|[45][1-5])-" + Uri + "+)\\z", RegexOptions.CultureInvariant)]
    public static partial Regex CredentialId { get; }

    [GeneratedRegex(
        "\\A[nN][iI]://" + Authority + "/" + AlgVal + "(?:\\?(?:[:@/?" + Sub + "]|" + Escape + ")*)?\\z", RegexOptions.CultureInvariant)]
    public static partial Regex PublicKeyId { get; }

    [GeneratedRegex("\\A(?:1[0-5]|2[1-5]|3[2-5]|4[0-5])\\z", RegexOptions.CultureInvariant)]
    public static partial Regex Suid { get; }

    [GeneratedRegex("\\A//" + Fqdn + "\\z", RegexOptions.CultureInvariant)]
    public static partial Regex SpDomain { get; }

    [GeneratedRegex("\\A(?://" + Fqdn + ")?/" + Unreserved + "+\\z", RegexOptions.CultureInvariant)]
    public static partial Regex CseId { get; }

    [GeneratedRegex(
        "\\A(?:[CS]" + Unreserved + "*|(?://" + Fqdn + ")?/(?:S" + Unreserved + "*|" + Unreserved + "+/C" + Unreserved + "*))\\z",
        RegexOptions.CultureInvariant)]
    public static partial Regex AeId { get; }

    [GeneratedRegex("\\A" + Uri + "+\\z", RegexOptions.CultureInvariant)]
    public static partial Regex NodeId { get; }
}
