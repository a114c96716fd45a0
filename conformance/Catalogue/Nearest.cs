namespace OneM2M.Conformance.Catalogue;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The one of <paramref name="known"/> with the fewest edits from <paramref name="written"/>; the first among equals.</summary>
    public static string To(string written, IEnumerable<string> known) =>
        known.MinBy(k => Edits(written.ToLowerInvariant(), k.ToLowerInvariant())) ?? "";

    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
