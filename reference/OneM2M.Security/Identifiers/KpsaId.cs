namespace OneM2M.Security.Identifiers;

/// <summary>Identifier of a Provisioned Secure Connection Key (TS-0003 10.5): the issuer's relative part, '@', the FQDN of the issuer; a B-TID too (8.3.2.3).</summary>
public readonly record struct KpsaId : IIdentifier<KpsaId>
{
    private readonly IdentifierText _id;

    private KpsaId(IdentifierText id) => _id = id;

    /// <summary>What stands in front of the '@', as written.</summary>
    public ReadOnlySpan<char> Relative => _id.First;

    /// <summary>What stands behind the '@', as written.</summary>
    public ReadOnlySpan<char> Fqdn => _id.Second;

    /// <summary>First part: the relative part. Second part: the FQDN.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null) =>
        KeyIdText.TryValidateNamed(text, rules ?? IdentifierRules.Standard, out parts, out fault);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out KpsaId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out fault, rules);
        id = valid ? new KpsaId(new IdentifierText(text.ToString(), parts)) : default;
        return valid;
    }

    /// <summary>The relative part is compared with case, since 10.5 does not take it away; domain names without.</summary>
    public bool IsSameAs(KpsaId other, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        return rules.SameFqdn(Fqdn, other.Fqdn) && rules.SameKpsaIdRelative(Relative, other.Relative);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/> by the standard's rules.</summary>
    public bool Equals(KpsaId other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyIdText.HashCode(_id);

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;
}
