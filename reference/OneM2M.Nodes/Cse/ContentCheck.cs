using System.Text.Json;
using System.Text.Json.Nodes;
using OneM2M.Security.AccessControl;

namespace OneM2M.Nodes.Cse;

/// <summary>Checks the content of a Create or Update against the schema of its type. Distrusts everything.</summary>
internal sealed class ContentCheck(CseBehaviour behaviour)
{
    private const int MaxTexts = 1000;
    private const int MaxTextLength = 4096;

    /// <summary>The attributes of a Create; null when the content is not what the type demands.</summary>
    public JsonObject? ForCreate(int type, JsonObject? content)
    {
        if (ResourceSchema.Of(type) is not { } schema || Single(schema, content) is not { } attributes)
            return null;
        return attributes.All(a => schema.Attribute(a.Key) is { } rule && Fits(rule.Kind, a.Value))
            && schema.Mandatory.All(m => attributes.ContainsKey(m.Name) || !behaviour.Demands(type, m.Name))
            && (attributes["rn"] is not { } name || IsName(name.GetValue<string>()))
            ? attributes
            : null;
    }

    /// <summary>The attributes of an Update; a null value removes. Null when the content is not what the type demands.</summary>
    public JsonObject? ForUpdate(int type, JsonObject? content)
    {
        if (ResourceSchema.Of(type) is not { } schema || Single(schema, content) is not { Count: > 0 } attributes)
            return null;
        return attributes.All(a => schema.Attribute(a.Key) is { Updatable: true } rule
            && (a.Value is null ? !rule.Mandatory || !behaviour.Demands(type, a.Key) : Fits(rule.Kind, a.Value)))
            ? attributes
            : null;
    }

    /// <summary>The one object in the content, whose key has to be the type's; a flexContainer's may be its specialization's.</summary>
    private static JsonObject? Single(ResourceSchema schema, JsonObject? content) =>
        content is { Count: 1 } && (content.ContainsKey(schema.RootName) || schema.IsOpen) ? content.First().Value as JsonObject : null;

    private static bool Fits(AttributeKind kind, JsonNode? value) => kind switch
    {
        AttributeKind.Text => IsText(value),
        AttributeKind.Number => value is JsonValue number && number.TryGetValue<long>(out var n) && n >= 0,
        AttributeKind.Flag => value is JsonValue flag && flag.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        AttributeKind.Texts => value is JsonArray { Count: <= MaxTexts } texts && texts.All(IsText),
        AttributeKind.Numbers => value is JsonArray { Count: <= MaxTexts } numbers
            && numbers.All(v => v is JsonValue number && number.TryGetValue<int>(out _)),
        AttributeKind.Rules => PolicyReader.Read(value) is not null,
        _ => value is not null,
    };

    private static bool IsText(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue<string>(out var s) && s.Length <= MaxTextLength && !s.Any(char.IsControl);

    /// <summary>A resourceName is one segment of an address: unreserved characters of RFC 3986 only.</summary>
    private static bool IsName(string name) =>
        name.Length is > 0 and <= 128 && name is not ("." or ".." or "-")
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~');
}
