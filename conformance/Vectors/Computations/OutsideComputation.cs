using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>The computation by programs that share no code with the suite: the openssl command, driven by a script of python3 that does the text work, and for decisions the one of the Python sample shim.</summary>
/// <param name="openssl">The command, on the path or with one.</param>
/// <param name="python">The other one.</param>
internal sealed class OutsideComputation(string openssl = "openssl", string python = "python3") : IComputation
{
    // All vectors take it some seconds. This catches one that never ends.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public string Name => "openssl + python3";

    /// <summary>All cases in one process. Throws <see cref="ToolMissingException"/> with the remedy where a program is missing or fails.</summary>
    public IReadOnlyList<Answer> Compute(IReadOnlyList<Case> cases)
    {
        Run(openssl, ["version"], "");
        JsonArray requests = [.. cases.Select(Request)];
        var answers = Read(Run(python, ["-c", Script("outside.py"), Script("decide.py")], requests.ToJsonString()));
        return answers?.Count == cases.Count ? answers : throw new ToolMissingException(python, $"wrote no list of {cases.Count} answers");
    }

    private static IReadOnlyList<Answer>? Read(string answers)
    {
        try
        {
            return JsonNode.Parse(answers) is JsonArray list && list.All(a => a is JsonArray and [JsonObject, JsonObject])
                ? [.. list.Select(a => new Answer((JsonObject)a![0]!.DeepClone(), (JsonObject)a[1]!.DeepClone()))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
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
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            var feeding = Task.Run(() => Feed(process.StandardInput, input));
            if (!process.WaitForExit(Patience) || !Task.WaitAll([output, error, feeding], Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new ToolMissingException(program, $"did not end within {Patience.TotalMinutes:0} minutes");
            }

            if (process.ExitCode != 0)
                throw new ToolMissingException(program, $"ended with {process.ExitCode}: {error.Result.Trim()}");
            return feeding.Result ? output.Result : throw new ToolMissingException(program, "ended before it had read what it was to compute");
        }
        catch (Win32Exception e)
        {
            throw new ToolMissingException(program, $"cannot be started ({e.Message})");
        }
    }

    /// <summary>False where the program ended, or closed its input, before it had read all.</summary>
    private static bool Feed(StreamWriter to, string input)
    {
        try
        {
            to.Write(input);
            to.Close();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
