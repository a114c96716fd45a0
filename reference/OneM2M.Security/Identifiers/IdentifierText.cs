namespace OneM2M.Security.Identifiers;

/// <summary>A text with the place of its parts: what every identifier holds.</summary>
internal readonly struct IdentifierText(string text, IdentifierParts parts)
{
    private readonly string? _text = text;
    private readonly IdentifierParts _parts = parts;

    /// <summary>As written; empty for an identifier that was never read.</summary>
    public string Text => _text ?? "";

    public ReadOnlySpan<char> First => Text.AsSpan(_parts.First);

    public ReadOnlySpan<char> Second => Text.AsSpan(_parts.Second);

    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var fits = Text.TryCopyTo(destination);
        charsWritten = fits ? Text.Length : 0;
        return fits;
    }
}
