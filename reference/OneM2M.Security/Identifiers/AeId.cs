using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Identifiers;

/// <summary>
/// AE-ID (TS-0001 table 7.2-1): a stem ("C98", "S98"), SP-relative ("/cse/C98", "/S98") or absolute ("//sp/cse/C98", "//sp/S98"). A stem of
/// one letter is taken, since the table asks for no more than the letter.
/// </summary>
public readonly record struct AeId : IIdentifier<AeId>
{
    private readonly IdentifierText _id;

    private AeId(IdentifierText id) => _id = id;

    /// <summary>Stem, SP-relative or absolute.</summary>
    public IdentifierForm Form => _id.First switch
    {
        [] => IdentifierForm.Stem,
        ['/', '/', ..] => IdentifierForm.Absolute,
        _ => IdentifierForm.SpRelative,
    };

    /// <summary>The AE-ID-Stem.</summary>
    public ReadOnlySpan<char> Stem => _id.Second;

    /// <summary>First part: what stands in front of the stem, with the slash; empty for a stem. Second part: the stem.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        parts = default;
        if (text.IsEmpty)
            return Fault.Is(FaultReason.Empty, 0, out fault);
        if (!EntityIdText.TryReadDomain(text, rules, out var domain, out fault))
            return false;
        var start = text[0] == '/' ? domain + 1 : 0;
        var slash = start == 0 ? -1 : text[start..].IndexOf('/');
        if (slash >= 0)
        {
            if (!EntityIdText.TryValidateSegment(text.Slice(start, slash), start, rules, out fault))
                return false;
            start += slash + 1;
        }

        var stem = text[start..];
        if (!EntityIdText.TryValidateSegment(stem, start, rules, out fault))
            return false;
        if (!rules.IsStemStart(stem[0]))
            return Fault.Is(FaultReason.StemReserved, start, out fault);
        if (start > 0 && rules.IsStemOfCse(stem) != slash >= 0)
            return Fault.Is(slash >= 0 ? FaultReason.StemWithRegistrar : FaultReason.StemWithoutRegistrar, start, out fault);
        parts = new IdentifierParts(..start, start..text.Length);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out AeId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        var valid = TryValidate(text, out var parts, out fault, rules);
        id = valid ? new AeId(new IdentifierText(text.ToString(), parts)) : default;
        return valid;
    }

    /// <summary>
    /// The same AE in another form, read against <paramref name="local"/>. False where the shorter form would lose what tells this AE from a
    /// local one: the domain of another service provider, or another registrar.
    /// </summary>
    public bool TryConvert(IdentifierForm form, LocalIdentity local, out AeId converted)
    {
        converted = default;
        var absolute = local.Absolute(_id.Text);
        var context = form switch
        {
            IdentifierForm.Absolute => "",
            IdentifierForm.SpRelative => local.SpId,
            _ when Stem is ['C', ..] => local.SpId + local.CseId + "/",
            _ => local.SpId + "/",
        };
        return absolute.StartsWith(context, StringComparison.Ordinal)
            && TryParse(absolute.AsSpan(context.Length), out converted, out _)
            && converted.Form == form;
    }

    /// <summary>As written: two forms are the same AE only by a context, see <see cref="TryConvert"/>.</summary>
    public bool IsSameAs(AeId other, IdentifierRules? rules = null) => _id.Text == other._id.Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _id.TryFormat(destination, out charsWritten);

    /// <summary>As <see cref="IsSameAs"/>.</summary>
    public bool Equals(AeId other) => IsSameAs(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_id.Text, StringComparison.Ordinal);

    /// <summary>As written.</summary>
    public override string ToString() => _id.Text;
}
