namespace OneM2M.Security.Identifiers;

/// <summary>Enrolment Key Identifier (TS-0003 10.3.4): RelativeKeID in hexadecimal, '@', the FQDN of the M2M Enrolment Function; or, in the GBA-based
/// framework, a B-TID (8.3.2.3).</summary>
public readonly record struct KeId : IIdentifier<KeId>
{
    private readonly IdentifierText _id;

    private KeId(IdentifierText id) => _id = id;

    /// <summary>What stands in front of the '@', as written.</summary>
    public ReadOnlySpan<char> Relative => _id.First;

    /// <summary>What stands behind the '@', as written.</summary>
    public ReadOnlySpan<char> Fqdn => _id.Second;

    /// <summary>First part: the relative part. Second part: the FQDN.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null) =>
        KeyIdText.TryValidateHexadecimal(text, (rules ?? IdentifierRules.Standard).BTidServesAsKeyId, rules ?? IdentifierRules.Standard, out parts, out fault);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out KeId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out fault, rules);
        id = valid ? new KeId(new IdentifierText(text.ToString(), parts)) : default;
        return valid;
    }

    /// <summary>
    /// Forms the identifier (10.3.4) of RelativeKeID (16 octets) and an FQDN. The position of a fault is in the octets or in the FQDN.
    /// </summary>
    public static bool TryForm(
        ReadOnlySpan<byte> relativeKeId, ReadOnlySpan<char> mefFqdn, out KeId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var formed = KeyIdText.TryForm(relativeKeId, mefFqdn, rules ?? IdentifierRules.Standard, out var text, out fault);
        id = formed ? new KeId(text) : default;
        return formed;
    }

    /// <summary>Hexadecimal digits and domain names are compared without case, the base64 of a B-TID with it.</summary>
    public bool IsSameAs(KeId other, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        return rules.SameFqdn(Fqdn, other.Fqdn) && (BTid.IsRandomPart(Relative)
            ? rules.SameBTidRelative(Relative, other.Relative)
            : rules.SameHexadecimal(Relative, other.Relative));
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/> by the standard's rules.</summary>
    public bool Equals(KeId other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyIdText.HashCode(_id);

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;
}
