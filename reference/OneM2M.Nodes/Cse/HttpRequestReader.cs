using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>Reads a request primitive from HTTP (TS-0009 6.2 to 6.4). Distrusts everything: whatever is not right is a status code.</summary>
internal sealed class HttpRequestReader(CseOptions options)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };
    private static readonly JsonNodeOptions Nodes = new() { PropertyNameCaseInsensitive = false };

    /// <summary>The primitive, or the code with which the request is refused.</summary>
    public async Task<(RequestPrimitive? Request, ResponseStatusCode Refusal)> ReadAsync(HttpContext context)
    {
        var http = context.Request;
        var target = OriginForm(context.Features.Get<IHttpRequestFeature>()!.RawTarget);
        var question = target.IndexOf('?', StringComparison.Ordinal);
        if (TargetAddress.Read(question < 0 ? target : target[..question]) is not { } to
            || QueryParameters.Read(question < 0 ? "" : target[(question + 1)..]) is not { } parameters)
            return (null, ResponseStatusCode.BadRequest);
        if (!ContentType.TryRead(http.ContentType, out var type, out var isSupported))
            return (null, isSupported ? ResponseStatusCode.BadRequest : ResponseStatusCode.UnsupportedMediaType);
        PrimitiveOperation operation;
        switch (http.Method)
        {
            case "GET":
                operation = PrimitiveOperation.Retrieve;
                break;
            case "POST":
                operation = type is null ? PrimitiveOperation.Notify : PrimitiveOperation.Create;
                break;
            case "PUT":
                operation = PrimitiveOperation.Update;
                break;
            case "DELETE":
                operation = PrimitiveOperation.Delete;
                break;
            default:
                return (null, ResponseStatusCode.OperationNotAllowed);
        }

        var (content, isReadable) = operation is PrimitiveOperation.Retrieve or PrimitiveOperation.Delete
            ? (null, true)
            : await BodyAsync(http, context.RequestAborted);
        if (!isReadable || One(http, "X-M2M-Origin", out var from) || One(http, "X-M2M-RI", out var id) || One(http, "X-M2M-RVI", out var release))
            return (null, ResponseStatusCode.BadRequest);

        // Request Identifier is mandatory in every request (TS-0001 8.1.2).
        if (string.IsNullOrEmpty(id))
            return (null, ResponseStatusCode.BadRequest);
        return (new RequestPrimitive
        {
            Operation = operation,
            To = to,
            From = from,
            RequestId = id,
            Release = release,
            ResourceType = type,
            Content = content,
            Parameters = parameters,
            Connection = context.Connection.Id,
            Source = context.Connection.RemoteIpAddress,
            Header = name => http.Headers[name] is [{ } value, ..] ? value : null,
            Identity = Identity(http),
        }, default);
    }

    /// <summary>What a proxy would have been sent names scheme and host before the path; a server takes both forms (TS-0009 6.2.2.1).</summary>
    private static string OriginForm(string target) =>
        target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && target.IndexOf('/', 7) is > 7 and var path ? target[path..] : target;

    /// <summary>A header that may stand once; true when it stands more than once.</summary>
    private static bool One(HttpRequest http, string name, out string? value)
    {
        var values = http.Headers[name];
        value = values.Count > 0 ? values[0] : null;
        return values.Count > 1;
    }

    private TestIdentity? Identity(HttpRequest http) =>
        options.TestIdentityToken is { } expected
        && http.Headers[TestIdentity.TokenHeader] is [{ } token]
        && TestIdentity.IsToken(token, expected)
        && http.Headers[TestIdentity.IdentityHeader] is [{ } text]
            ? TestIdentity.Decode(text)
            : null;

    private async Task<(JsonObject? Content, bool IsReadable)> BodyAsync(HttpRequest http, CancellationToken cancellation)
    {
        if (http.ContentLength > options.MaxBodyOctets)
            return (null, false);
        using var body = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await http.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > options.MaxBodyOctets)
                return (null, false);
        }

        if (body.Length == 0)
            return (null, true);
        try
        {
            var octets = body.GetBuffer().AsSpan(0, (int)body.Length);
            var node = HoldsTextOnly(octets) ? JsonNode.Parse(octets, Nodes, Strict) : null;
            return (node as JsonObject, node is JsonObject);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return (null, false);
        }
    }

    /// <summary>
    /// Whether all strings can be read: the parser takes octets that are no UTF-8 and halves of surrogate pairs, and stumbles over them when
    /// somebody reads the value. Throws where a string cannot be unescaped.
    /// </summary>
    private static bool HoldsTextOnly(ReadOnlySpan<byte> octets)
    {
        if (!Utf8.IsValid(octets))
            return false;
        var reader = new Utf8JsonReader(octets, new JsonReaderOptions { MaxDepth = Strict.MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                reader.GetString();
        }

        return true;
    }
}
