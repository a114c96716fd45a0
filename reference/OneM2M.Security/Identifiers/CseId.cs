using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Identifiers;

/// <summary>CSE-ID (TS-0001 table 7.2-1): SP-relative "/cse" or absolute "//sp/cse".</summary>
public readonly record struct CseId : IIdentifier<CseId>
{
    private readonly IdentifierText _id;

    private CseId(IdentifierText id) => _id = id;

    /// <summary>SP-relative or absolute.</summary>
    public IdentifierForm Form => _id.First.IsEmpty ? IdentifierForm.SpRelative : IdentifierForm.Absolute;

    /// <summary>"//sp", or nothing where the identifier is relative to its SP domain.</summary>
    public ReadOnlySpan<char> Domain => _id.First;

    /// <summary>The SP-relative form, "/cse".</summary>
    public ReadOnlySpan<char> SpRelative => _id.Second;

    /// <summary>First part: "//sp" or nothing. Second part: "/cse".</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        parts = default;
        if (text.IsEmpty)
            return Fault.Is(FaultReason.Empty, 0, out fault);
        if (text[0] != '/')
            return Fault.Is(FaultReason.NoSlash, 0, out fault);
        if (!EntityIdText.TryReadDomain(text, rules, out var domain, out fault))
            return false;
        parts = new IdentifierParts(..domain, domain..text.Length);
        return EntityIdText.TryValidateSegment(text[(domain + 1)..], domain + 1, rules, out fault);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out CseId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out fault, rules);
        id = valid ? new CseId(new IdentifierText(text.ToString(), parts)) : default;
        return valid;
    }

    /// <summary>
    /// The same CSE in another form, read against <paramref name="local"/>. False where that form does not exist (a stem) or would lose what
    /// tells this CSE from a local one (the domain of another service provider).
    /// </summary>
    public bool TryConvert(IdentifierForm form, LocalIdentity local, out CseId converted)
    {
        converted = this;
        if (form == Form)
            return true;
        if (form == IdentifierForm.Absolute)
            return TryParse(local.SpId + _id.Text, out converted, out _);
        return form == IdentifierForm.SpRelative && Domain.SequenceEqual(local.SpId) && TryParse(SpRelative, out converted, out _);
    }

    /// <summary>As written: the relative form and the absolute one are the same CSE only by a context, see <see cref="TryConvert"/>.</summary>
    public bool IsSameAs(CseId other, IdentifierRules? rules = null) => _id.Text == other._id.Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/>.</summary>
    public bool Equals(CseId other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_id.Text, StringComparison.Ordinal);

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;
}
