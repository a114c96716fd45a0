namespace OneM2M.Security.AccessControl;

/// <summary>A compiled entry of accessControlOriginators.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Text">As written.</param>
/// <param name="Absolute">Its absolute form, wildcards and all.</param>
public readonly record struct OriginatorPattern(OriginatorKind Kind, string Text, string Absolute)
{
    /// <summary>The keyword that admits everybody.</summary>
    public const string AllKeyword = "all";

    /// <summary>Reads an entry against <paramref name="local"/>; a null or empty one matches nothing.</summary>
    public static OriginatorPattern Parse(string? text, LocalIdentity local)
    {
        if (string.IsNullOrEmpty(text))
            return new OriginatorPattern(OriginatorKind.Nothing, "", "");
        if (text == AllKeyword)
            return new OriginatorPattern(OriginatorKind.All, text, text);
        var absolute = local.Absolute(text);
        if (!absolute.StartsWith("//", StringComparison.Ordinal))
            return new OriginatorPattern(OriginatorKind.RoleOrGroup, text, text);
        if (absolute.IndexOf('/', 2) < 0)
            return new OriginatorPattern(OriginatorKind.Domain, text, absolute);
        var kind = absolute.Contains('*', StringComparison.Ordinal) ? OriginatorKind.Pattern : OriginatorKind.Identifier;
        return new OriginatorPattern(kind, text, absolute);
    }
}
