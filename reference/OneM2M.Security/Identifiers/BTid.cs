namespace OneM2M.Security.Identifiers;

/// <summary>
/// Bootstrapping Transaction Identifier (TS 33.220 4.5.2, named by TS-0003 8.3.2.3): the base64 of RAND (16 octets), '@', the domain name of
/// the BSF, whose part the M2M Enrolment Function plays.
/// </summary>
public readonly record struct BTid : IIdentifier<BTid>
{
    /// <summary>Octets of RAND.</summary>
    public const int RandLength = 16;

    private const int RandomPartLength = 24;
    private readonly IdentifierText _id;

    private BTid(IdentifierText id) => _id = id;

    /// <summary>The base64 of RAND.</summary>
    public ReadOnlySpan<char> RandomPart => _id.First;

    /// <summary>The domain name of the BSF, as written.</summary>
    public ReadOnlySpan<char> Domain => _id.Second;

    /// <summary>First part: the base64 of RAND. Second part: the domain name.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        if (!KeyIdText.TrySplit(text, rules, out parts, out fault))
            return false;
        return IsRandomPart(text[parts.First])
            ? Identifiers.Fqdn.TryValidate(text[parts.Second], RandomPartLength + 1, rules, out fault)
            : Fault.Is(FaultReason.NotBase64, 0, out fault);
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out BTid id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out fault, rules);
        id = valid ? new BTid(new IdentifierText(text.ToString(), parts)) : default;
        return valid;
    }

    /// <summary>Forms the identifier of RAND (16 octets) and the domain name of the BSF.</summary>
    public static bool TryForm(ReadOnlySpan<byte> rand, ReadOnlySpan<char> bsfName, out BTid id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        id = default;
        if (rand.Length != RandLength)
            return Fault.Is(FaultReason.NotBase64, rand.Length, out fault);
        if (!Identifiers.Fqdn.TryValidate(bsfName, 0, rules, out fault))
            return false;
        var random = rules.Base64(rand);

        // Put together by TS 33.220, not as the key identifiers of 10.3.4 and 10.3.5 are.
        id = new BTid(new IdentifierText(string.Concat(random, "@", bsfName), IdentifierParts.Around(random.Length, random.Length + 1 + bsfName.Length)));
        return true;
    }

    /// <summary>The base64 is compared with case, the domain name without.</summary>
    public bool IsSameAs(BTid other, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        return rules.SameFqdn(Domain, other.Domain) && rules.SameBTidRelative(RandomPart, other.RandomPart);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/> by the standard's rules.</summary>
    public bool Equals(BTid other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyIdText.HashCode(_id);

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;

    /// <summary>Whether a text is what an encoder makes of 16 octets: 22 characters, of which the last holds two bits and four zeros, and "==".</summary>
    internal static bool IsRandomPart(ReadOnlySpan<char> text) =>
        text.Length == RandomPartLength
        && text[^1] == '=' && text[^2] == '='
        && text[^3] is 'A' or 'Q' or 'g' or 'w'
        && !text[..^2].ContainsAnyExcept(IdentifierCharacters.Base64);
}
