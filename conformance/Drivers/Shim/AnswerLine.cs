using System.Text.Json;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>
/// Reads a line that is not trusted so that nothing in it surprises later: JSON of .NET looks at names, texts and numbers only when they
/// are asked for, and throws then.
/// </summary>
internal static class AnswerLine
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 64 };
    private static readonly JsonNode Zero = JsonNode.Parse("0")!;

    /// <summary>The object that <paramref name="line"/> is; or null, and what the line is instead.</summary>
    public static JsonObject? Read(byte[] line, out string fault)
    {
        fault = "a line that is no JSON object";
        try
        {
            if (JsonNode.Parse(line, documentOptions: Strict) is not JsonObject read)
                return null;
            Visit(read);
            return read;
        }
        catch (JsonException)
        {
            if (IsObject(line))
                fault = "an object in which a name stands twice";
        }
        catch (InvalidOperationException)
        {
            fault = "a text that is no Unicode";
        }
        catch (ArgumentException)
        {
            fault = "a number beyond all bounds";
        }

        return null;
    }

    private static void Visit(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, member) in members)
                    Visit(member);
                break;
            case JsonArray items:
                foreach (var item in items)
                    Visit(item);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                _ = JsonNode.DeepEquals(value, Zero);
                break;
        }
    }

    private static bool IsObject(byte[] line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Lenient);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
