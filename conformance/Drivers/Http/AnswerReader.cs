using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>Decides whether an HTTP answer is a oneM2M response to our request (TS-0009 6.3, 6.4), and reads it if so.</summary>
internal static class AnswerReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>Reads <paramref name="answer"/> to the request that carried <paramref name="id"/> in X-M2M-RI.</summary>
    public static Response Read(RawAnswer answer, string id)
    {
        if (answer.Failure is { } outcome)
            return new Response { Outcome = outcome, Fault = answer.Problem };

        var (content, jsonFault) = Parse(answer.Body);
        var (code, codeFault) = StatusCode(answer);
        var fault = answer.Problem ?? codeFault ?? StatusMapping.Contradiction(code, answer.Status) ?? RequestId(answer, id);

        // A refusal may carry a text for a human (any body is allowed beside the codes); a success may not.
        if (fault is null && code is >= 2000 and < 3000 && answer.Body.Length > 0)
            fault = ContentType(answer) ?? jsonFault;
        return new Response
        {
            Outcome = fault is null ? Outcome.Answered : Outcome.Malformed,
            StatusCode = code,
            HttpStatus = answer.Status,
            Content = content,
            Body = Encoding.UTF8.GetString(answer.Body, 0, Math.Min(answer.Body.Length, Response.MaxBodyCharacters)),
            Fault = fault,
            Remark = fault is null ? StatusMapping.Remark(code, answer.Status) : null,
        };
    }

    /// <summary>Content is one object with the short name of its type as key (TS-0004 8.4); whatever else came is shown as text only.</summary>
    private static (JsonNode? Content, string? Fault) Parse(byte[] body)
    {
        if (body.Length == 0)
            return (null, null);
        try
        {
            var node = JsonNode.Parse(body, documentOptions: Strict);
            ReadTexts(node);
            return node is JsonObject ? (node, null) : (null, "the body is not a JSON object");
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return (null, "the body is not JSON (UTF-8, at most 64 levels deep, no key twice)");
        }
    }

    /// <summary>Texts are decoded when somebody asks for them, and half a surrogate pair shows itself only then.</summary>
    private static void ReadTexts(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (_, member) in members)
                ReadTexts(member);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                ReadTexts(item);
        }
        else if (node?.GetValueKind() == JsonValueKind.String)
        {
            _ = node.GetValue<string>();
        }
    }

    private static (int? Code, string? Fault) StatusCode(RawAnswer answer)
    {
        var lines = answer.Headers.Where(h => h.Key.Equals("X-M2M-RSC", StringComparison.OrdinalIgnoreCase)).ToList();
        return lines.Count switch
        {
            0 => (null, $"HTTP {answer.Status} without X-M2M-RSC"),
            > 1 => (null, "X-M2M-RSC stands more than once"),
            _ => int.TryParse(lines[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                ? (code, null)
                : (null, "X-M2M-RSC is not a number"),
        };
    }

    /// <summary>TS-0009 6.4.3 names the media types of a body; we asked for JSON and read nothing else.</summary>
    private static string? ContentType(RawAnswer answer)
    {
        var lines = answer.Headers.Where(h => h.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).ToList();
        if (lines is not [var line])
            return lines.Count == 0 ? "the body has no Content-Type" : "Content-Type stands more than once";
        var type = line.Split(';')[0].Trim();
        return type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.StartsWith("application/vnd.onem2m-", StringComparison.OrdinalIgnoreCase) && type.EndsWith("+json", StringComparison.OrdinalIgnoreCase))
            ? null
            : $"the body is {Printable.Of(type, 60)}, not JSON";
    }

    private static string? RequestId(RawAnswer answer, string id)
    {
        var values = answer.Headers.Where(h => h.Key.Equals("X-M2M-RI", StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).ToList();
        return values switch
        {
            [] => "the answer carries no X-M2M-RI",
            [var only] when only == id => null,
            _ => "X-M2M-RI is not the request's",
        };
    }
}
