namespace OneM2M.Security.Identifiers;

/// <summary>
/// The syntax of an FQDN (RFC 1035, digits in front by RFC 1123): labels of letters, digits and hyphens. One label, digits alone and a
/// final dot are taken, since no clause rules them out and honest deployments have them.
/// </summary>
internal static class Fqdn
{
    /// <summary>Whether <paramref name="name"/>, which stands at <paramref name="offset"/> of a longer text, is an FQDN.</summary>
    public static bool TryValidate(ReadOnlySpan<char> name, int offset, IdentifierRules rules, out IdentifierFault fault)
    {
        if (name.IsEmpty)
            return Fault.Is(FaultReason.FqdnEmpty, offset, out fault);
        var wrong = name.IndexOfAnyExcept(rules.FqdnCharacters);
        if (wrong >= 0)
            return Fault.Is(FaultReason.FqdnCharacter, offset + wrong, out fault);
        var labels = rules.FinalDotIsAllowed ? WithoutFinalDot(name) : name;
        if (labels.Length > rules.LongestFqdn)
            return Fault.Is(FaultReason.FqdnTooLong, offset + rules.LongestFqdn, out fault);
        for (var start = 0; start <= labels.Length;)
        {
            var label = labels[start..];
            var dot = label.IndexOf('.');
            label = dot < 0 ? label : label[..dot];
            if (label.IsEmpty)
                return Fault.Is(FaultReason.LabelEmpty, offset + start, out fault);
            if (label.Length > rules.LongestLabel)
                return Fault.Is(FaultReason.LabelTooLong, offset + start + rules.LongestLabel, out fault);
            if ((label[0] == '-' || label[^1] == '-') && !rules.LabelHyphenIsAllowed)
                return Fault.Is(FaultReason.LabelHyphen, offset + start + (label[0] == '-' ? 0 : label.Length - 1), out fault);
            start += label.Length + 1;
        }

        fault = default;
        return true;
    }

    /// <summary>The name without the dot that stands for the root.</summary>
    public static ReadOnlySpan<char> WithoutFinalDot(ReadOnlySpan<char> name) => name is [.., '.'] ? name[..^1] : name;
}
