namespace OneM2M.Security.Identifiers;

/// <summary>Key Identifier of the MAF security framework (TS-0003 10.3.5): KcID in hexadecimal, '@', the FQDN of the M2M Authentication Function.</summary>
public readonly record struct MafKeyId : IIdentifier<MafKeyId>
{
    private readonly IdentifierText _id;

    private MafKeyId(IdentifierText id) => _id = id;

    /// <summary>What stands in front of the '@', as written.</summary>
    public ReadOnlySpan<char> Relative => _id.First;

    /// <summary>What stands behind the '@', as written.</summary>
    public ReadOnlySpan<char> Fqdn => _id.Second;

    /// <summary>First part: the relative part. Second part: the FQDN.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null) =>
        KeyIdText.TryValidateHexadecimal(text, false, rules ?? IdentifierRules.Standard, out parts, out fault);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out MafKeyId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out fault, rules);
        id = valid ? new MafKeyId(new IdentifierText(text.ToString(), parts)) : default;
        return valid;
    }

    /// <summary>
    /// Forms the identifier (10.3.5) of KcID (16 octets) and an FQDN. The position of a fault is in the octets or in the FQDN.
    /// </summary>
    public static bool TryForm(
        ReadOnlySpan<byte> kcId, ReadOnlySpan<char> mafFqdn, out MafKeyId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var formed = KeyIdText.TryForm(kcId, mafFqdn, rules ?? IdentifierRules.Standard, out var text, out fault);
        id = formed ? new MafKeyId(text) : default;
        return formed;
    }

    /// <summary>Hexadecimal digits and domain names are compared without case.</summary>
    public bool IsSameAs(MafKeyId other, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        return rules.SameFqdn(Fqdn, other.Fqdn) && rules.SameHexadecimal(Relative, other.Relative);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/> by the standard's rules.</summary>
    public bool Equals(MafKeyId other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyIdText.HashCode(_id);

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;
}
