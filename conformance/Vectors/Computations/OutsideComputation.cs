using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>The computation by programs that share no code with the suite: the openssl command, driven by a script of python3 that does the text work, and for decisions the one of the Python sample shim.</summary>
internal sealed class OutsideComputation : IComputation
{
    /// <inheritdoc/>
    public string Name => "openssl + python3";

    /// <summary>All cases in one process. Throws <see cref="ToolMissingException"/> with the remedy where a program is missing or fails.</summary>
    public IReadOnlyList<Answer> Compute(IReadOnlyList<Case> cases)
    {
        Run("openssl", ["version"], "");
        JsonArray requests = [.. cases.Select(Request)];
        var answers = JsonNode.Parse(Run("python3", ["-c", Script("outside.py"), Script("decide.py")], requests.ToJsonString()))!.AsArray();
        return [.. answers.Select(a => new Answer((JsonObject)a![0]!.DeepClone(), (JsonObject)a[1]!.DeepClone()))];
    }

    private static JsonObject Request(Case of)
    {
        if (of.Of is null)
            return new JsonObject { ["op"] = of.Operation, ["in"] = of.In.DeepClone() };
        return new JsonObject { ["wrong"] = new JsonObject(of.Wrong.Select(w => KeyValuePair.Create(w.Member, (JsonNode?)w.Value.ToJson()))) };
    }

    private static string Script(string name)
    {
        using var reader = new StreamReader(typeof(OutsideComputation).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static string Run(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new ToolMissingException(program, $"ended with {process.ExitCode}: {error.Result.Trim()}");
        }
        catch (Win32Exception e)
        {
            throw new ToolMissingException(program, $"cannot be started ({e.Message})");
        }
    }
}
