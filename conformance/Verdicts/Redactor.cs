using System.Text;

namespace OneM2M.Conformance.Verdicts;

/// <summary>Replaces secrets in everything that leaves the process: every writer of a file or of the terminal goes through it.</summary>
public sealed class Redactor
{
    /// <summary>Stands where a secret stood.</summary>
    public const string Mask = "[redacted]";

    private const int ShortestSecret = 4;

    private readonly Lock _gate = new();
    private string[] _forms = [];

    /// <summary>
    /// Forgets nothing: from now on <paramref name="secret"/> is replaced, as it is and as hex, base64 and base64url, also where JSON,
    /// HTML, a URL or a shell has escaped it. One of fewer than four octets is no secret, and would blank ordinary words: it is passed over.
    /// </summary>
    public void Add(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < ShortestSecret)
            return;
        var forms = SecretForms.Of(secret);

        // The longest first, so that no form is broken by one that is part of it.
        lock (_gate)
            _forms = [.. _forms.Union(forms, StringComparer.OrdinalIgnoreCase).OrderByDescending(f => f.Length)];
    }

    /// <summary>As <see cref="Add(ReadOnlySpan{byte})"/>, for a secret that is a text.</summary>
    public void AddText(string secret) => Add(Encoding.UTF8.GetBytes(secret));

    /// <summary><paramref name="text"/> without any secret, in whatever letter case it stands there.</summary>
    public string Clean(string text)
    {
        var forms = Volatile.Read(ref _forms);
        foreach (var form in forms)
            text = text.Replace(form, Mask, StringComparison.OrdinalIgnoreCase);
        return text;
    }
}
