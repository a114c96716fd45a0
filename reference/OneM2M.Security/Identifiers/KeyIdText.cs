namespace OneM2M.Security.Identifiers;

/// <summary>What key identifiers have in common: a relative part, '@', an FQDN.</summary>
internal static class KeyIdText
{
    /// <summary>10.5 and 10.6: a relative part of certain characters, or that of a B-TID.</summary>
    public static bool TryValidateNamed(ReadOnlySpan<char> text, IdentifierRules rules, out IdentifierParts parts, out IdentifierFault fault)
    {
        if (!TrySplit(text, rules, out parts, out fault))
            return false;
        var relative = text[parts.First];
        var wrong = relative.IndexOfAnyExcept(rules.RelativeKeyIdCharacters);
        if (wrong >= 0 && !(rules.BTidServesAsKeyId && BTid.IsRandomPart(relative)))
            return Fault.Is(FaultReason.RelativeCharacter, wrong, out fault);
        return Fqdn.TryValidate(text[parts.Second], relative.Length + 1, rules, out fault);
    }

    /// <summary>10.3.4 and 10.3.5: a relative part of hexadecimal digits, or, for a KeID, that of a B-TID.</summary>
    public static bool TryValidateHexadecimal(
        ReadOnlySpan<char> text, bool mayBeBTid, IdentifierRules rules, out IdentifierParts parts, out IdentifierFault fault)
    {
        if (!TrySplit(text, rules, out parts, out fault))
            return false;
        var relative = text[parts.First];
        if (!(mayBeBTid && BTid.IsRandomPart(relative)))
        {
            var wrong = relative.IndexOfAnyExcept(rules.HexadecimalDigits);
            if (wrong >= 0)
                return Fault.Is(FaultReason.NotHexadecimal, wrong, out fault);
            var length = rules.RelativeKeyIdOctets * 2;
            if (relative.Length != length)
                return Fault.Is(FaultReason.RelativeLength, Math.Min(relative.Length, length), out fault);
        }

        return Fqdn.TryValidate(text[parts.Second], relative.Length + 1, rules, out fault);
    }

    /// <summary>Whether there is a part in front of the '@'; the part behind is for the FQDN to judge.</summary>
    public static bool TrySplit(ReadOnlySpan<char> text, IdentifierRules rules, out IdentifierParts parts, out IdentifierFault fault)
    {
        parts = default;
        fault = default;
        if (text.IsEmpty)
            return Fault.Is(FaultReason.Empty, 0, out fault);
        var at = rules.KeyIdSplit(text);
        if (at < 0)
            return Fault.Is(FaultReason.NoAt, text.Length, out fault);
        if (at == 0)
            return Fault.Is(FaultReason.RelativeEmpty, 0, out fault);
        parts = IdentifierParts.Around(at, text.Length);
        return true;
    }

    /// <summary>Forms hexBinary(<paramref name="relative"/>)@<paramref name="fqdn"/>; a fault's position is in octets or in the FQDN.</summary>
    public static bool TryForm(
        ReadOnlySpan<byte> relative, ReadOnlySpan<char> fqdn, IdentifierRules rules, out IdentifierText formed, out IdentifierFault fault)
    {
        formed = default;
        if (relative.Length != rules.RelativeKeyIdOctets)
            return Fault.Is(FaultReason.RelativeLength, relative.Length, out fault);
        if (!Fqdn.TryValidate(fqdn, 0, rules, out fault))
            return false;
        formed = Formed(rules.Hexadecimal(relative), fqdn, rules);
        return true;
    }

    /// <summary>The identifier of two parts that were checked.</summary>
    public static IdentifierText Formed(string relative, ReadOnlySpan<char> fqdn, IdentifierRules rules)
    {
        var text = rules.FormKeyId(relative, fqdn);
        return new IdentifierText(text, IdentifierParts.Around(Math.Min(relative.Length, text.Length - 1), text.Length));
    }

    /// <summary>A hash code that agrees with every comparison without case of the relative part and the FQDN.</summary>
    public static int HashCode(IdentifierText id) => System.HashCode.Combine(
        string.GetHashCode(id.First, StringComparison.OrdinalIgnoreCase),
        string.GetHashCode(Fqdn.WithoutFinalDot(id.Second), StringComparison.OrdinalIgnoreCase));
}
