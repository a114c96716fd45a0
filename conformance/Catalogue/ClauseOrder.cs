namespace OneM2M.Conformance.Catalogue;

/// <summary>Orders "TS-0003 7.1.3" before "TS-0003 10.1.2": by document, then number by number.</summary>
public sealed class ClauseOrder : IComparer<string>
{
    /// <summary>The one.</summary>
    public static ClauseOrder Natural { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (left.Length > 0 && right.Length > 0)
        {
            var a = Take(ref left);
            var b = Take(ref right);
            var order = char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0]) ? CompareNumbers(a, b) : a.SequenceCompareTo(b);
            if (order != 0)
                return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>The digits, or the one other character, at the beginning.</summary>
    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9') switch { < 0 => text.Length, 0 => 1, var digits => digits };
        var taken = text[..length];
        text = text[length..];
        return taken;
    }

    private static int CompareNumbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.TrimStart('0');
        b = b.TrimStart('0');
        return a.Length == b.Length ? a.SequenceCompareTo(b) : a.Length.CompareTo(b.Length);
    }
}
