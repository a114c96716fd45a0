using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>A request primitive in the form of TS-0009 6.2 to 6.4: method, target, headers and body, and how a reader repeats it.</summary>
internal sealed class OutgoingRequest
{
    private readonly List<KeyValuePair<string, string>> _shown = [];
    private readonly IReadOnlyList<KeyValuePair<string, string>> _hidden;
    private readonly IReadOnlyList<string> _masked;
    private readonly HttpMethod _method;
    private readonly Uri _target;
    private readonly string? _body;
    private readonly string? _contentType;

    private OutgoingRequest(Request request, string id, HttpCseOptions options)
    {
        _method = Method(request.Operation);
        _target = Target(request, options.Endpoint);
        _body = request.Content?.ToJsonString();
        if (_body is not null)
        {
            _contentType = request.ResourceType is { } type
                ? "application/json;ty=" + type.ToString(CultureInfo.InvariantCulture)
                : "application/json";
        }

        if (request.From is not null)
            _shown.Add(new("X-M2M-Origin", request.From));
        _shown.Add(new("X-M2M-RI", id));
        _shown.Add(new("X-M2M-RVI", options.Profile.Release));
        _shown.Add(new("Accept", "application/json"));
        _shown.AddRange(request.Headers);
        _masked = [.. options.SecretHeaders.Select(h => h.Key)];
        _hidden = [.. options.SecretHeaders, .. request.Caller is { } caller && options.CallerHeaders is { } headers ? headers(caller) : []];
        if (request.Caller is not null && options.CallerHeaders is null)
            throw new InvalidOperationException("This implementation cannot be told what to believe about a caller; ask AcceptsCallerIdentity first.");
    }

    /// <summary>As sent, without the headers that carry a caller identity's token.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder().Append(_method).Append(' ').Append(_target.PathAndQuery).Append(" HTTP/1.1\n");
            text.Append("Host: ").Append(_target.Authority).Append('\n');
            foreach (var (name, value) in _shown)
                text.Append(name).Append(": ").Append(value).Append('\n');
            foreach (var name in _masked)
                text.Append(name).Append(": ").Append(Redactor.Mask).Append('\n');
            if (_contentType is not null)
                text.Append("Content-Type: ").Append(_contentType).Append('\n');
            return text.Append('\n').Append(_body).ToString();
        }
    }

    /// <summary>A command that repeats it in a POSIX shell.</summary>
    public string Curl
    {
        get
        {
            var text = new StringBuilder("curl -i --path-as-is -X ").Append(_method).Append(' ').Append(Quote(_target.OriginalString));
            foreach (var (name, value) in _shown)
                text.Append(" -H ").Append(Quote(value.Length == 0 ? name + ";" : name + ": " + value));
            foreach (var name in _masked)
                text.Append(" -H ").Append(Quote(name + ": " + Redactor.Mask));
            if (_body is not null)
                text.Append(" -H ").Append(Quote("Content-Type: " + _contentType)).Append(" --data-raw ").Append(Quote(_body));
            return text.ToString();
        }
    }

    /// <summary>Gives <paramref name="request"/> its wire form.</summary>
    public static OutgoingRequest From(Request request, string id, HttpCseOptions options) => new(request, id, options);

    /// <summary>The message for the HTTP stack.</summary>
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(_method, _target) { Version = new Version(1, 1) };
        foreach (var (name, value) in _shown.Concat(_hidden))
            message.Headers.TryAddWithoutValidation(name, value);
        if (_body is not null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(_body));
            message.Content.Headers.TryAddWithoutValidation("Content-Type", _contentType);
        }

        return message;
    }

    private static HttpMethod Method(Operation operation) => operation switch
    {
        Operation.Create or Operation.Notify => HttpMethod.Post,
        Operation.Retrieve => HttpMethod.Get,
        Operation.Update => HttpMethod.Put,
        Operation.Delete => HttpMethod.Delete,
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
    };

    /// <summary>TS-0009 6.2.2.2: "/" before a CSE-relative, "/~" before an SP-relative, "/_" before an absolute address.</summary>
    private static Uri Target(Request request, Uri endpoint)
    {
        var to = string.Join('/', request.To.Split('/').Select(Uri.EscapeDataString));
        var path = to.StartsWith("//", StringComparison.Ordinal) ? "/_" + to[1..]
            : to.StartsWith('/') ? "/~" + to
            : "/" + to;
        var query = string.Join('&', request.Parameters.Select(p => p.Key + "=" + Uri.EscapeDataString(p.Value)));
        var text = endpoint.GetLeftPart(UriPartial.Authority) + endpoint.AbsolutePath.TrimEnd('/') + path + (query.Length > 0 ? "?" + query : "");

        // A dot segment or an escape in an id has to arrive as it was meant.
        return new Uri(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    private static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
