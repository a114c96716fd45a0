namespace OneM2M.Security.Identifiers;

/// <summary>
/// An identifier that was read from a text and holds that text. Reading never throws and never normalizes: what is valid is told as valid,
/// what is not gets a reason, and the text comes out as it went in.
/// </summary>
/// <typeparam name="TSelf">The kind of identifier.</typeparam>
public interface IIdentifier<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>Whether <paramref name="text"/> is such an identifier, and where its two parts are; allocates nothing.</summary>
    static abstract bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null);

    /// <summary>Reads <paramref name="text"/>; allocates the copy that the identifier holds, where it holds one.</summary>
    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf id, out IdentifierFault fault, IdentifierRules? rules = null);

    /// <summary>Whether both name the same thing, by the comparison that the clause of this identifier gives.</summary>
    bool IsSameAs(TSelf other, IdentifierRules? rules = null);

    /// <summary>Writes the text; false, with nothing written, where <paramref name="destination"/> is too short.</summary>
    bool TryFormat(Span<char> destination, out int charsWritten);
}
