using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>The keys of all vectors, inputs and results, found again in whatever a shim writes.</summary>
internal static class KnownSecrets
{
    /// <summary>Characters of the beginnings by which a form is looked up; a secret that is shorter than it takes for them is none.</summary>
    private const int Beginning = 12;

    /// <summary>Stands where a text was cut.</summary>
    private const char Cut = '…';

    private static readonly Lazy<Dictionary<string, List<string>>> Forms = new(() => VectorCatalogue.All
        .SelectMany(v => Texts(v.In).Concat(Texts(v.Steps)).Concat(Texts(v.Out)))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .SelectMany(FormsOf)
        .Where(form => form.Length >= Beginning)
        .Distinct(StringComparer.Ordinal)
        .GroupBy(form => form[..Beginning], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(form => form.Length).ToList(), StringComparer.OrdinalIgnoreCase));

    /// <summary><paramref name="text"/> with what <paramref name="mask"/> makes of each key in it, whatever the letter case, and of one that was cut off.</summary>
    public static string Mask(string text, Func<string, string> mask)
    {
        var forms = Forms.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var masked = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var found = at + Beginning <= text.Length && forms.TryGetValue(text.AsSpan(at, Beginning), out var candidates)
                ? candidates.Max(form => Found(text.AsSpan(at), form))
                : 0;
            if (found > 0)
                masked.Append(mask(text.Substring(at, found)));
            else
                masked.Append(text[at]);
            at += Math.Max(1, found);
        }

        return masked.ToString();
    }

    /// <summary>How many characters at the beginning of <paramref name="text"/> are <paramref name="form"/>, or all of it that was left; 0 where it is another text.</summary>
    private static int Found(ReadOnlySpan<char> text, string form)
    {
        var left = text[..Math.Min(text.Length, form.Length)];
        if (left.IndexOf(Cut) is >= 0 and var cut)
            left = left[..cut];
        var isWhole = left.Length == form.Length || left.Length == text.Length || text[left.Length] == Cut;
        return isWhole && form.AsSpan().StartsWith(left, StringComparison.OrdinalIgnoreCase) ? left.Length : 0;
    }

    private static IEnumerable<string> Texts(JsonObject members) =>
        members.Where(m => VectorSecrets.IsSecret(m.Key)).Select(m => m.Value).OfType<JsonValue>().Select(v => v.ToString()).Where(t => t.Length >= Beginning);

    private static IEnumerable<string> FormsOf(string hex) =>
        hex.Length % 2 == 0 && hex.All(char.IsAsciiHexDigit) ? SecretForms.InJson(Convert.FromHexString(hex)) : [hex];
}
