namespace OneM2M.Security.Identifiers;

/// <summary>What CSE-IDs and AE-IDs have in common: an SP domain in front or none, then segments of unreserved characters.</summary>
internal static class EntityIdText
{
    /// <summary>Length of the "//" and FQDN in front, 0 where there is none; false where that is no SP domain or nothing follows.</summary>
    public static bool TryReadDomain(ReadOnlySpan<char> text, IdentifierRules rules, out int length, out IdentifierFault fault)
    {
        length = 0;
        fault = default;
        if (text is not ['/', '/', ..])
            return true;
        var slash = text[2..].IndexOf('/');
        length = slash < 0 ? text.Length : slash + 2;
        if (!Fqdn.TryValidate(text[2..length], 2, rules, out fault))
            return false;
        return slash >= 0 || Fault.Is(FaultReason.SegmentEmpty, text.Length, out fault);
    }

    /// <summary>Whether a segment, which stands at <paramref name="offset"/>, is there and has unreserved characters only.</summary>
    public static bool TryValidateSegment(ReadOnlySpan<char> segment, int offset, IdentifierRules rules, out IdentifierFault fault)
    {
        if (segment.IsEmpty)
            return Fault.Is(FaultReason.SegmentEmpty, offset, out fault);
        var wrong = segment.IndexOfAnyExcept(rules.UnreservedCharacters);
        if (wrong >= 0)
            return Fault.Is(FaultReason.NotUnreserved, offset + wrong, out fault);
        fault = default;
        return true;
    }
}
