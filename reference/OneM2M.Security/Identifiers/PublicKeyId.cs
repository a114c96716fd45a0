namespace OneM2M.Security.Identifiers;

/// <summary>
/// Public key identifier (TS-0003 10.1.2): an ni URI (RFC 6920 section 3) over the SubjectPublicKeyInfo of a raw public key. An authority and
/// a query are read and kept, and have no part in what the URI names (RFC 6920 section 3): two that differ in them only are the same.
/// </summary>
public readonly record struct PublicKeyId : IIdentifier<PublicKeyId>
{
    private const int Sha256Octets = 32;
    private readonly IdentifierText _id;
    private readonly NiHash? _hash;

    private PublicKeyId(IdentifierText id, NiHash hash) => (_id, _hash) = (id, hash);

    /// <summary>The hash that it names.</summary>
    public NiHash Hash => _hash ?? NiHash.Sha256;

    /// <summary>The digest in base64url.</summary>
    public ReadOnlySpan<char> Value => _id.Second;

    /// <summary>First part: the name of the hash. Second part: the digest in base64url.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null) =>
        TryValidate(text, out parts, out _, out fault, rules ?? IdentifierRules.Standard);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out PublicKeyId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out var hash, out fault, rules ?? IdentifierRules.Standard);
        id = valid ? new PublicKeyId(new IdentifierText(text.ToString(), parts), hash) : default;
        return valid;
    }

    /// <summary>The identifier, without authority, of a DER SubjectPublicKeyInfo; false where the octets are none.</summary>
    public static bool TryForm(
        ReadOnlySpan<byte> subjectPublicKeyInfo, NiHash hash, out PublicKeyId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        id = default;
        if (!SubjectPublicKeyInfo.IsOne(subjectPublicKeyInfo))
            return Fault.Is(FaultReason.NotSubjectPublicKeyInfo, 0, out fault);
        rules ??= IdentifierRules.Standard;
        Span<byte> digest = stackalloc byte[Sha256Octets];
        rules.NiDigest(rules.NiMessage(subjectPublicKeyInfo), digest);
        var front = $"ni:///{hash.Name};";
        var text = front + rules.NiValue(rules.Truncated(digest, hash.Octets));
        id = new PublicKeyId(new IdentifierText(text, new IdentifierParts(6..(front.Length - 1), front.Length..text.Length)), hash);
        fault = default;
        return true;
    }

    /// <summary>The octets of the digest.</summary>
    public byte[] Digest(IdentifierRules? rules = null)
    {
        Span<byte> octets = stackalloc byte[Sha256Octets];
        return octets[..(rules ?? IdentifierRules.Standard).NiOctets(Value, octets)].ToArray();
    }

    /// <summary>
    /// Whether the key is the one identified (10.1.2): its digest under the hash of this identifier is compared in constant time. False for
    /// octets that are no SubjectPublicKeyInfo in DER.
    /// </summary>
    public bool Matches(ReadOnlySpan<byte> subjectPublicKeyInfo, IdentifierRules? rules = null)
    {
        if (_hash is null || !SubjectPublicKeyInfo.IsOne(subjectPublicKeyInfo))
            return false;
        rules ??= IdentifierRules.Standard;
        Span<byte> trusted = stackalloc byte[Sha256Octets];
        Span<byte> digest = stackalloc byte[Sha256Octets];
        var octets = rules.NiOctets(Value, trusted);
        rules.NiDigest(rules.NiMessage(subjectPublicKeyInfo), digest);
        return rules.SameDigest(trusted[..octets], rules.Truncated(digest, rules.MatchingHash(_hash).Octets));
    }

    /// <summary>Whether hash and digest are the same; a truncated digest is another name than the whole one.</summary>
    public bool IsSameAs(PublicKeyId other, IdentifierRules? rules = null) => Hash == other.Hash && Value.SequenceEqual(other.Value);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/>.</summary>
    public bool Equals(PublicKeyId other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Hash, string.GetHashCode(Value, StringComparison.Ordinal));

    /// <summary>As written, or as formed.</summary>
    public override string ToString() => _id.Text;

    private static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out NiHash hash, out IdentifierFault fault, IdentifierRules rules)
    {
        parts = default;
        hash = NiHash.Sha256;
        if (text.IsEmpty)
            return Fault.Is(FaultReason.Empty, 0, out fault);
        var colon = text.IndexOf(':');
        if (colon < 0 || !rules.IsNiScheme(text[..colon]))
            return Fault.Is(FaultReason.NiScheme, 0, out fault);
        var authority = colon + 3;
        var slash = text[(colon + 1)..] is ['/', '/', .. var rest] ? rest.IndexOf('/') : -1;
        if (slash < 0)
            return Fault.Is(FaultReason.NiSlashes, colon + 1, out fault);
        if (!UriText.IsAuthority(text.Slice(authority, slash)))
            return Fault.Is(FaultReason.NiAuthority, authority, out fault);
        var name = authority + slash + 1;
        var semicolon = text[name..].IndexOf(';');
        if (semicolon < 0)
            return Fault.Is(FaultReason.NiNoSemicolon, text.Length, out fault);
        if (NiHash.Find(text.Slice(name, semicolon), rules) is not { } found)
            return Fault.Is(FaultReason.NiHash, name, out fault);
        hash = found;
        var start = name + semicolon + 1;
        var length = text[start..].IndexOf('?');
        var query = length < 0 ? default : text[(start + length + 1)..];
        length = length < 0 ? text.Length - start : length;
        parts = new IdentifierParts(name..(name + semicolon), start..(start + length));
        return TryValidateValue(text.Slice(start, length), start, hash, rules, out fault)
            && (UriText.IsQuery(query) || Fault.Is(FaultReason.NiQuery, start + length + 1, out fault));
    }

    private static bool TryValidateValue(ReadOnlySpan<char> value, int start, NiHash hash, IdentifierRules rules, out IdentifierFault fault)
    {
        var wrong = value.IndexOfAnyExcept(rules.NiCharacters);
        if (wrong >= 0)
            return Fault.Is(FaultReason.NiCharacter, start + wrong, out fault);
        if (!rules.IsNiLength(hash, value.Length))
            return Fault.Is(FaultReason.NiLength, start + Math.Min(value.Length, hash.Characters), out fault);

        // 32 octets leave two bits of the last character over, 16 leave four, 15 none; an encoder leaves them zero.
        var spare = (value.Length * 6) - (hash.Octets * 8);
        if (rules.TrailingBitsAreZero && spare is > 0 and < 6 && (Base64UrlDigit(value[^1]) & ((1 << spare) - 1)) != 0)
            return Fault.Is(FaultReason.NiTrailingBits, start + value.Length - 1, out fault);
        fault = default;
        return true;
    }

    private static int Base64UrlDigit(char character) => character switch
    {
        >= 'A' and <= 'Z' => character - 'A',
        >= 'a' and <= 'z' => character - 'a' + 26,
        >= '0' and <= '9' => character - '0' + 52,
        '-' => 62,
        _ => 63,
    };
}
