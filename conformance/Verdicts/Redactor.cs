using System.Text;
using System.Text.Json;

namespace OneM2M.Conformance.Verdicts;

/// <summary>Replaces secrets in everything that leaves the process: every writer of a file or of the terminal goes through it.</summary>
public sealed class Redactor
{
    /// <summary>Stands where a secret stood.</summary>
    public const string Mask = "[redacted]";

    private readonly List<string> _forms = [];

    /// <summary>Forgets nothing: from now on <paramref name="secret"/> is replaced, also as hex, base64, base64url and JSON text.</summary>
    public void Add(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < 4)
            return; // shorter ones would blank ordinary words, and are no secrets
        var base64 = Convert.ToBase64String(secret);
        Add(Convert.ToHexStringLower(secret));
        Add(Convert.ToHexString(secret));
        Add(base64);
        Add(base64.TrimEnd('=').Replace('+', '-').Replace('/', '_'));
        if (TryText(secret) is { } text)
            Add(text);
    }

    /// <summary>As <see cref="Add(ReadOnlySpan{byte})"/>, for a secret that is a text.</summary>
    public void AddText(string secret) => Add(Encoding.UTF8.GetBytes(secret));

    /// <summary><paramref name="text"/> without any secret.</summary>
    public string Clean(string text)
    {
        lock (_forms)
        {
            foreach (var form in _forms)
                text = text.Replace(form, Mask, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private void Add(string form)
    {
        lock (_forms)
        {
            _forms.Add(form);
            var escaped = JsonEncodedText.Encode(form).ToString();
            if (escaped != form)
                _forms.Add(escaped);

            // The longest first, so that no form is broken by one that is part of it.
            _forms.Sort((a, b) => b.Length.CompareTo(a.Length));
        }
    }

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
