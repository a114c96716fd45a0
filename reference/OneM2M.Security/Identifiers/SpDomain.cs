namespace OneM2M.Security.Identifiers;

/// <summary>M2M-SP-ID (TS-0001 table 7.2-1): "//" and the FQDN of a service provider's domain.</summary>
public readonly record struct SpDomain : IIdentifier<SpDomain>
{
    private readonly IdentifierText _id;

    private SpDomain(IdentifierText id) => _id = id;

    /// <summary>The FQDN, as written.</summary>
    public ReadOnlySpan<char> Fqdn => _id.Second;

    /// <summary>First part: "//". Second part: the FQDN.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        parts = default;
        if (text.IsEmpty)
            return Fault.Is(FaultReason.Empty, 0, out fault);
        if (text is not ['/', '/', ..])
            return Fault.Is(FaultReason.NoDoubleSlash, 0, out fault);
        parts = new IdentifierParts(..2, 2..text.Length);
        return Identifiers.Fqdn.TryValidate(text[2..], 2, rules ?? IdentifierRules.Standard, out fault);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out SpDomain id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out fault, rules);
        id = valid ? new SpDomain(new IdentifierText(text.ToString(), parts)) : default;
        return valid;
    }

    /// <summary>As written: an access control decision compares identifiers with case (7.1.3), domain and all.</summary>
    public bool IsSameAs(SpDomain other, IdentifierRules? rules = null) => _id.Text == other._id.Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/>.</summary>
    public bool Equals(SpDomain other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_id.Text, StringComparison.Ordinal);

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;
}
