using System.Buffers;

namespace OneM2M.Security.Identifiers;

/// <summary>Sets of characters that more than one rule names. All are ASCII: no standard that is cited here reaches beyond it.</summary>
internal static class IdentifierCharacters
{
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string SubDelims = "!$&'()*+,;=";

    public static SearchValues<char> RelativeKeyId { get; } = SearchValues.Create(Alphanumeric + "._-");

    public static SearchValues<char> CredentialValue { get; } = SearchValues.Create(Alphanumeric + "._-@");

    public static SearchValues<char> Hexadecimal { get; } = SearchValues.Create("0123456789ABCDEFabcdef");

    public static SearchValues<char> Decimal { get; } = SearchValues.Create("0123456789");

    public static SearchValues<char> Base64 { get; } = SearchValues.Create(Alphanumeric + "+/");

    public static SearchValues<char> Base64Url { get; } = SearchValues.Create(Alphanumeric + "-_");

    public static SearchValues<char> Fqdn { get; } = SearchValues.Create(Alphanumeric + "-.");

    public static SearchValues<char> Unreserved { get; } = SearchValues.Create(Alphanumeric + "-._~");

    /// <summary>Every character that a URI can have.</summary>
    public static SearchValues<char> Uri { get; } = SearchValues.Create(Alphanumeric + "-._~" + SubDelims + ":/?#[]@%");

    /// <summary>Of a registered name (RFC 3986 section 3.2.2), with the percent sign of an escape.</summary>
    public static SearchValues<char> RegisteredName { get; } = SearchValues.Create(Alphanumeric + "-._~%" + SubDelims);

    /// <summary>Of user information (RFC 3986 section 3.2.1), with the percent sign of an escape.</summary>
    public static SearchValues<char> UserInformation { get; } = SearchValues.Create(Alphanumeric + "-._~%:" + SubDelims);

    /// <summary>Between the brackets of an IP literal (RFC 3986 section 3.2.2).</summary>
    public static SearchValues<char> IpLiteral { get; } = SearchValues.Create(Alphanumeric + "-._~:" + SubDelims);

    /// <summary>Of a query (RFC 3986 section 3.4), with the percent sign of an escape.</summary>
    public static SearchValues<char> Query { get; } = SearchValues.Create(Alphanumeric + "-._~%:@/?" + SubDelims);
}
