using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Cli.Vectors;

/// <summary>One vector as text: its keys are published, so that they are shown.</summary>
internal static class VectorText
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Everything that a reader computes by hand with.</summary>
    public static string Of(Vector vector)
    {
        var shown = new JsonObject { ["in"] = vector.In.DeepClone() };
        if (vector.Steps.Count > 0)
            shown["steps"] = vector.Steps.DeepClone();
        shown["out"] = vector.Out.DeepClone();
        var wrong = vector.Of is { } right ? $"\nThis is what a mistake gives; the right values are those of {right}." : "";
        return $"{vector.Id}  {vector.Operation}  {vector.Result.ToString().ToLowerInvariant()}: {vector.Comment}{wrong}\n{shown.ToJsonString(Readable)}";
    }

    /// <summary>The line that asks a shim for it (docs/shim.md).</summary>
    public static string Request(Vector vector)
    {
        var request = new JsonObject { ["id"] = 1, ["op"] = vector.Operation };
        foreach (var (name, value) in vector.In)
            request[name] = value?.DeepClone();
        return request.ToJsonString();
    }
}
