using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>The keys of all vectors, inputs and results, found again in any text: as hexadecimal digits, base64 and base64url.</summary>
internal static class KnownSecrets
{
    /// <summary>Characters of the beginnings by which a form is looked up; a secret that is shorter than it takes for them is none.</summary>
    private const int Beginning = 12;

    private static readonly Lazy<Dictionary<string, List<string>>> Forms = new(() => VectorCatalogue.All
        .SelectMany(v => Texts(v.In).Concat(Texts(v.Steps)).Concat(Texts(v.Out)))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .SelectMany(FormsOf)
        .Where(form => form.Length >= Beginning)
        .Distinct(StringComparer.Ordinal)
        .GroupBy(form => form[..Beginning], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(form => form.Length).ToList(), StringComparer.OrdinalIgnoreCase));

    /// <summary><paramref name="text"/> with what <paramref name="mask"/> makes of each key in it, whatever the letter case.</summary>
    public static string Mask(string text, Func<string, string> mask)
    {
        var forms = Forms.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        var masked = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var found = at + Beginning <= text.Length && forms.TryGetValue(text.AsSpan(at, Beginning), out var candidates)
                ? candidates.Find(form => text.AsSpan(at).StartsWith(form, StringComparison.OrdinalIgnoreCase))
                : null;
            masked.Append(found is null ? text[at] : mask(text.Substring(at, found.Length)));
            at += found?.Length ?? 1;
        }

        return masked.ToString();
    }

    private static IEnumerable<string> Texts(JsonObject members) =>
        members.Where(m => VectorSecrets.IsSecret(m.Key)).Select(m => m.Value).OfType<JsonValue>().Select(v => v.ToString());

    private static IEnumerable<string> FormsOf(string hex)
    {
        yield return hex;
        if (hex.Length % 2 != 0 || !hex.All(char.IsAsciiHexDigit))
            yield break;
        var base64 = Convert.ToBase64String(Convert.FromHexString(hex));
        yield return base64;
        yield return base64.TrimEnd('=');
        yield return base64.Replace('+', '-').Replace('/', '_');
        yield return base64.Replace('+', '-').Replace('/', '_').TrimEnd('=');
    }
}
