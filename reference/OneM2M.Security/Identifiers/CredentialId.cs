using System.Globalization;

namespace OneM2M.Security.Identifiers;

/// <summary>Credential-ID (TS-0003 10.4): a type of table 12.3.2.1-1, '-', and the identifier of the credential.</summary>
public readonly record struct CredentialId : IIdentifier<CredentialId>
{
    private readonly IdentifierText _id;

    private CredentialId(IdentifierText id, int type) => (_id, Type) = (id, type);

    /// <summary>The type, as in table 12.3.2.1-1.</summary>
    public int Type { get; }

    /// <summary>The identifier of the credential, as written.</summary>
    public ReadOnlySpan<char> Value => _id.Second;

    /// <summary>First part: the type. Second part: the value.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null) =>
        TryValidate(text, out parts, out _, out fault, rules ?? IdentifierRules.Standard);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out CredentialId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out var type, out fault, rules ?? IdentifierRules.Standard);
        id = valid ? new CredentialId(new IdentifierText(text.ToString(), parts), type) : default;
        return valid;
    }

    /// <summary>Forms the identifier of its type and value; the position of a fault is in the whole text.</summary>
    public static bool TryForm(int type, ReadOnlySpan<char> value, out CredentialId id, out IdentifierFault fault, IdentifierRules? rules = null) =>
        TryParse(string.Create(CultureInfo.InvariantCulture, $"{type}-{value}"), out id, out fault, rules);

    /// <summary>As texts: 10.4 exempts nothing from case, whatever the credential's own identifier does.</summary>
    public bool IsSameAs(CredentialId other, IdentifierRules? rules = null) => Type == other.Type && Value.SequenceEqual(other.Value);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/>.</summary>
    public bool Equals(CredentialId other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, string.GetHashCode(Value, StringComparison.Ordinal));

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;

    private static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out int type, out IdentifierFault fault, IdentifierRules rules)
    {
        parts = default;
        type = 0;
        if (text.IsEmpty)
            return Fault.Is(FaultReason.Empty, 0, out fault);
        var hyphen = rules.CredentialIdSplit(text);
        if (hyphen < 0)
            return Fault.Is(FaultReason.NoHyphen, text.Length, out fault);
        if (!rules.TryReadCredentialType(text[..hyphen], out type))
            return Fault.Is(FaultReason.TypeNotNumber, 0, out fault);
        if (!rules.IsCredentialType(type))
            return Fault.Is(FaultReason.TypeUnknown, 0, out fault);
        parts = IdentifierParts.Around(hyphen, text.Length);
        var value = text[parts.Second];
        if (value.IsEmpty)
            return Fault.Is(FaultReason.ValueEmpty, text.Length, out fault);
        var wrong = value.IndexOfAnyExcept(rules.CredentialValueCharacters(type));
        if (wrong >= 0 && !(rules.BTidServesAsCredential(type) && BTid.TryValidate(value, out _, out _, rules)))
            return Fault.Is(FaultReason.ValueCharacter, hyphen + 1 + wrong, out fault);
        fault = default;
        return true;
    }
}
