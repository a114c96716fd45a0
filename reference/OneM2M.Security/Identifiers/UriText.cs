using System.Buffers;

namespace OneM2M.Security.Identifiers;

/// <summary>The parts of RFC 3986 that an ni URI borrows.</summary>
internal static class UriText
{
    /// <summary>
    /// Whether a text is an authority (section 3.2): user information, host and port, where the first and the last may be missing and the host
    /// may be empty. Which address stands between brackets is not looked at: the authority has no part in what an ni URI names.
    /// </summary>
    public static bool IsAuthority(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at >= 0 && !IsEscaped(text[..at], IdentifierCharacters.UserInformation))
            return false;
        var host = text[(at + 1)..];
        var hostLength = host is ['[', ..] ? host.IndexOf(']') + 1 : host.IndexOf(':');
        if (host is ['[', ..])
        {
            if (hostLength < 3 || host[1..(hostLength - 1)].ContainsAnyExcept(IdentifierCharacters.IpLiteral))
                return false;
        }
        else
        {
            hostLength = hostLength < 0 ? host.Length : hostLength;
            if (!IsEscaped(host[..hostLength], IdentifierCharacters.RegisteredName))
                return false;
        }

        var port = host[hostLength..];
        return port.IsEmpty || (port[0] == ':' && !port[1..].ContainsAnyExcept(IdentifierCharacters.Decimal));
    }

    /// <summary>Whether a text is a query (section 3.4).</summary>
    public static bool IsQuery(ReadOnlySpan<char> text) => IsEscaped(text, IdentifierCharacters.Query);

    /// <summary>Whether a text has these characters only, and two hexadecimal digits behind every percent sign.</summary>
    private static bool IsEscaped(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        if (text.ContainsAnyExcept(characters))
            return false;
        for (var percent = text.IndexOf('%'); percent >= 0; percent = text.IndexOf('%'))
        {
            if (text.Length < percent + 3 || !char.IsAsciiHexDigit(text[percent + 1]) || !char.IsAsciiHexDigit(text[percent + 2]))
                return false;
            text = text[(percent + 3)..];
        }

        return true;
    }
}
