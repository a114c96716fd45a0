using System.Text.RegularExpressions;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <inheritdoc/>
internal sealed class KindOf<T>(Regex oracle) : IdentifierKind(oracle)
    where T : struct, IIdentifier<T>
{
    public override bool Validates(ReadOnlySpan<char> text) => T.TryValidate(text, out _, out _);

    public override bool? Reads(string text)
    {
        var valid = T.TryValidate(text, out var parts, out var fault);
        if (T.TryParse(text, out var id, out var parseFault) != valid || parseFault != fault || valid != (fault.Reason == FaultReason.None))
            return null;
        if (!valid)
            return fault.Position >= 0 && fault.Position <= text.Length && id.Equals(default(T)) ? false : null;

        Span<char> formatted = stackalloc char[text.Length];
        var unbroken = id.ToString() == text
            && id.TryFormat(formatted, out var written) && text.AsSpan().SequenceEqual(formatted[..written])
            && !id.TryFormat(formatted[1..], out _)
            && T.TryParse(formatted, out var again, out _)
            && again.Equals(id) && again.GetHashCode() == id.GetHashCode() && again.IsSameAs(id)
            && parts.Second.GetOffsetAndLength(text.Length).Offset >= parts.First.End.Value;
        return unbroken ? true : null;
    }
}
