using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OneM2M.Conformance.Verdicts;

/// <summary>The forms in which a secret can turn up in a text: as it is, encoded, and either of them escaped once more by what quotes it.</summary>
public static class SecretForms
{
    // Fewer characters of base64 than these would turn up by chance.
    private const int ShortestBase64 = 8;

    /// <summary>All forms of <paramref name="secret"/>, which has octets, in any order.</summary>
    public static IReadOnlyCollection<string> Of(ReadOnlySpan<byte> secret)
    {
        // Twice: a JSON body that holds the secret stands in a page as HTML, a URL in a curl command.
        var forms = Plain(secret);
        for (var round = 0; round < 2; round++)
            AddEscaped(forms, Escaped);
        return forms;
    }

    /// <summary>The forms in which <paramref name="secret"/>, which has octets, stands in a line of JSON or of what was to be one.</summary>
    public static IReadOnlyCollection<string> InJson(ReadOnlySpan<byte> secret)
    {
        var forms = Plain(secret);
        AddEscaped(forms, EscapedInJson);
        return forms;
    }

    private static HashSet<string> Plain(ReadOnlySpan<byte> secret)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        var hex = Convert.ToHexStringLower(secret);
        forms.Add(hex);
        foreach (var separator in new[] { ":", "-", " " })
            forms.Add(string.Join(separator, hex.Chunk(2).Select(pair => new string(pair))));
        AddBase64(forms, secret);
        if (TryText(secret) is { } text)
            forms.Add(text);
        return forms;
    }

    /// <summary>Letters and digits are escaped by nobody.</summary>
    private static void AddEscaped(HashSet<string> forms, Func<string, IEnumerable<string>> escaped) =>
        forms.UnionWith(forms.Where(form => !form.All(char.IsAsciiLetterOrDigit)).SelectMany(escaped).ToList());

    /// <summary>Base64 and base64url, also where the secret is part of something longer: three alignments, without the characters that its neighbours share.</summary>
    private static void AddBase64(HashSet<string> forms, ReadOnlySpan<byte> secret)
    {
        var whole = Convert.ToBase64String(secret);
        List<string> found = [whole, whole.TrimEnd('=')];
        for (var before = 0; before < 3; before++)
        {
            var aligned = new byte[before + secret.Length];
            secret.CopyTo(aligned.AsSpan(before));
            var base64 = Convert.ToBase64String(aligned).TrimEnd('=');
            var own = base64[(before == 0 ? 0 : before + 1)..(aligned.Length % 3 == 0 ? base64.Length : base64.Length - 1)];
            if (own.Length >= ShortestBase64)
                found.Add(own);
        }

        forms.UnionWith(found);
        forms.UnionWith(found.Select(f => f.Replace('+', '-').Replace('/', '_')));
    }

    private static IEnumerable<string> Escaped(string form) =>
    [
        .. EscapedInJson(form),
        WebUtility.HtmlEncode(form),
        new System.Xml.Linq.XText(form.All(System.Xml.XmlConvert.IsXmlChar) ? form : "").ToString() is { Length: > 0 } xml ? xml : form,
        Uri.EscapeDataString(form),
        WebUtility.UrlEncode(form),
        form.Replace("'", "'\\''", StringComparison.Ordinal),
    ];

    private static IEnumerable<string> EscapedInJson(string form) =>
    [
        JsonEncodedText.Encode(form).ToString(),
        JsonEncodedText.Encode(form, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(),
        form.Replace("/", "\\/", StringComparison.Ordinal),
    ];

    private static string? TryText(ReadOnlySpan<byte> secret)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(secret);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
