namespace OneM2M.Security.Identifiers;

/// <summary>Identifier of a Master Credential (TS-0003 10.6): the relative part of the M2M Authentication Function, '@', its FQDN; a B-TID too (8.3.2.3).</summary>
public readonly record struct KmId : IIdentifier<KmId>
{
    private readonly IdentifierText _id;

    private KmId(IdentifierText id) => _id = id;

    /// <summary>What stands in front of the '@', as written.</summary>
    public ReadOnlySpan<char> Relative => _id.First;

    /// <summary>What stands behind the '@', as written.</summary>
    public ReadOnlySpan<char> Fqdn => _id.Second;

    /// <summary>First part: the relative part. Second part: the FQDN.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null) =>
        KeyIdText.TryValidateNamed(text, rules ?? IdentifierRules.Standard, out parts, out fault);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out KmId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out fault, rules);
        id = valid ? new KmId(new IdentifierText(text.ToString(), parts)) : default;
        return valid;
    }

    /// <summary>The relative part and the domain name are compared without case (10.6). A B-TID is no relative part that a MAF gave: its base64 keeps its case.</summary>
    public bool IsSameAs(KmId other, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        return rules.SameFqdn(Fqdn, other.Fqdn) && (BTid.IsRandomPart(Relative)
            ? rules.SameBTidRelative(Relative, other.Relative)
            : rules.SameKmIdRelative(Relative, other.Relative));
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/> by the standard's rules.</summary>
    public bool Equals(KmId other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyIdText.HashCode(_id);

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;
}
