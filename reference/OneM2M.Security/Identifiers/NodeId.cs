namespace OneM2M.Security.Identifiers;

/// <summary>
/// M2M-Node-ID (TS-0001 7.1.5): globally unique, of no given form. An OID, the URN of an IMEI (TS-0004 6.3.3) and a CSE-ID serve, so that any
/// characters of a URI do, and a text of others does not.
/// </summary>
public readonly record struct NodeId : IIdentifier<NodeId>
{
    private readonly IdentifierText _id;

    private NodeId(IdentifierText id) => _id = id;

    /// <summary>First part: all of it. Second part: nothing.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        parts = default;
        if (text.IsEmpty)
            return Fault.Is(FaultReason.Empty, 0, out fault);
        var wrong = text.IndexOfAnyExcept((rules ?? IdentifierRules.Standard).NodeIdCharacters);
        if (wrong >= 0)
            return Fault.Is(FaultReason.NotUriCharacter, wrong, out fault);
        parts = new IdentifierParts(..text.Length, text.Length..text.Length);
        fault = default;
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out NodeId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out fault, rules);
        id = valid ? new NodeId(new IdentifierText(text.ToString(), parts)) : default;
        return valid;
    }

    /// <summary>As written.</summary>
    public bool IsSameAs(NodeId other, IdentifierRules? rules = null) => _id.Text == other._id.Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/>.</summary>
    public bool Equals(NodeId other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_id.Text, StringComparison.Ordinal);

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;
}
