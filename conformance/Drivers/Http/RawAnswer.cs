using System.Globalization;
using System.Text;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>An HTTP answer as it came, bounded, before anybody asks what it means.</summary>
internal sealed class RawAnswer
{
    // A run keeps some ten thousand answers: what a report shows of one is bounded, or a talkative implementation costs gigabytes.
    private const int MaxShownHeaders = 30;
    private const int MaxShownOctets = 4 * 1024;

    private RawAnswer()
    {
    }

    /// <summary>What ended the exchange before a complete answer came; null when one came.</summary>
    public Outcome? Failure { get; private init; }

    /// <summary>Why, when there is no usable answer.</summary>
    public string? Problem { get; private init; }

    /// <summary>Code of the status line.</summary>
    public int? Status { get; private init; }

    /// <summary>All headers, in order, one entry a field line.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; private init; } = [];

    /// <summary>Body, at most the bound.</summary>
    public byte[] Body { get; private init; } = [];

    /// <summary>Date header.</summary>
    public DateTimeOffset? Date { get; private init; }

    /// <summary>For a report.</summary>
    public string Text { get; private init; } = "";

    /// <summary>No answer.</summary>
    public static RawAnswer Failed(Outcome outcome, string problem) =>
        new() { Failure = outcome, Problem = problem, Text = "(" + problem + ")" };

    /// <summary>Reads at most <paramref name="bound"/> octets of the body.</summary>
    public static async Task<RawAnswer> ReadAsync(HttpResponseMessage response, int bound, CancellationToken cancellation)
    {
        var body = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[16 * 1024];
        int read;
        while (body.Length <= bound && (read = await stream.ReadAsync(buffer, cancellation)) > 0)
            body.Write(buffer, 0, (int)Math.Min(read, bound + 1 - body.Length));
        var cut = body.Length > bound;
        var octets = body.ToArray();
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .SelectMany(h => h.Value.Select(v => new KeyValuePair<string, string>(h.Key, v)))
            .ToList();
        return new RawAnswer
        {
            Problem = cut ? $"the answer is longer than {bound} octets" : null,
            Status = (int)response.StatusCode,
            Headers = headers,
            Body = octets,
            Date = response.Headers.Date,
            Text = Describe(response, headers, octets),
        };
    }

    private static string Describe(HttpResponseMessage response, List<KeyValuePair<string, string>> headers, byte[] body)
    {
        var text = new StringBuilder("HTTP/").Append(response.Version).Append(' ')
            .Append(((int)response.StatusCode).ToString(CultureInfo.InvariantCulture)).Append(' ').Append(Printable.Of(response.ReasonPhrase ?? "", 100)).Append('\n');
        foreach (var (name, value) in headers.Take(MaxShownHeaders))
            text.Append(Printable.Of(name, 100)).Append(": ").Append(Printable.Of(value, 200)).Append('\n');
        if (headers.Count > MaxShownHeaders)
            text.Append("… (").Append(headers.Count - MaxShownHeaders).Append(" header lines more)\n");
        var shown = Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, MaxShownOctets));
        text.Append('\n').Append(shown);
        if (body.Length > MaxShownOctets)
            text.Append("\n… (").Append(body.Length - MaxShownOctets).Append(" octets more)");
        return text.ToString();
    }
}
