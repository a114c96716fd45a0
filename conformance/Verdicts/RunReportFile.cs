using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneM2M.Conformance.Verdicts;

/// <summary>run.json: writes and reads the contract between a run and everything after it.</summary>
public static class RunReportFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Default,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The text of run.json, redacted.</summary>
    public static string ToJson(RunReport report, Redactor redactor) => redactor.Clean(JsonSerializer.Serialize(report, Options)) + "\n";

    /// <summary>Reads a run.json. Throws <see cref="InvalidDataException"/> for what is none of schema 1.</summary>
    public static RunReport FromJson(string json)
    {
        try
        {
            var report = JsonSerializer.Deserialize<RunReport>(json, Options);
            return report is { Schema: "1" } ? report : throw new InvalidDataException("run.json is not of schema 1.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"run.json is malformed at line {e.LineNumber + 1}: {e.Message}", e);
        }
    }

    /// <summary>Writes a text file as a whole or not at all, readable by its owner only.</summary>
    public static void WriteAtomically(string path, string text)
    {
        var temporary = path + ".tmp-" + Environment.ProcessId;
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var stream = new FileStream(temporary, options))
                stream.Write(Encoding.UTF8.GetBytes(text));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
