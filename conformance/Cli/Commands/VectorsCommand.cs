using System.CommandLine;
using System.Text;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Cli.Vectors;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 vectors`: writes the test vectors for people who use nothing else of the suite.</summary>
internal sealed class VectorsCommand(TextWriter output)
{
    private const string ReadmeName = "README.md";

    private readonly Option<string> _out = new("--out") { Description = "Directory to write to; it is made where it does not exist", HelpName = "DIR", DefaultValueFactory = _ => "vectors" };
    private readonly Option<string> _format = new("--format") { Description = "json or csv", HelpName = "FORMAT", DefaultValueFactory = _ => "json" };

    private readonly Option<string?> _show = new("--show") { Description = "Print this vector and write nothing", HelpName = "ID" };
    private readonly Option<string?> _request = new("--request") { Description = "Print this vector as a request to a shim, one line, and write nothing", HelpName = "ID" };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var vectors = new VectorsCommand(output);
        var command = new Command("vectors", """
            Write the test vectors for key derivation, identifiers and access decisions, with a README.md that says how to read them. Nothing is judged and
            no target is needed. Files of an earlier version are replaced.

            Examples:
              ts0003 vectors                                 JSON files to ./vectors
              ts0003 vectors --out /srv/kat --format csv     tables, one row for each test
              ts0003 vectors --show km-7                     one vector, with its intermediate values
              ts0003 vectors --request km-7 | python3 shim.py    what a shim answers to it (docs/shim.md)
            """);
        vectors._format.AcceptOnlyFromAmong("json", "csv");
        command.Add(vectors._out);
        command.Add(vectors._format);
        command.Add(vectors._show);
        command.Add(vectors._request);
        command.SetAction(vectors.Execute);
        return command;
    }

    private int Execute(ParseResult parsed)
    {
        if ((parsed.GetValue(_show) ?? parsed.GetValue(_request)) is { } id)
            return Print(id, asRequest: parsed.GetValue(_show) is null);
        var (name, format) = (parsed.GetValue(_out)!, parsed.GetValue(_format)!);
        var directory = OutputDirectory.Probe(name);
        var readme = Readme(format);
        if (Foreign(Path.Combine(directory, ReadmeName), readme))
            throw new UsageException($"--out {name}: there is a {ReadmeName} already that is not the one of the vectors; name another directory");
        Directory.CreateDirectory(directory);
        foreach (var (file, text) in Files(format).Append((ReadmeName, readme)))
            RunReportFile.WriteAtomically(Path.Combine(directory, file), text);
        output.WriteLine($"{VectorCatalogue.All.Count} vectors in {VectorCatalogue.Sets.Count} files written to {directory}; {ReadmeName} says how to read them");
        return ExitCode.Passed;
    }

    private int Print(string id, bool asRequest)
    {
        var vector = VectorCatalogue.Find(id)
            ?? throw new UsageException($"{id}: unknown vector; the nearest known is {Nearest.To(id, VectorCatalogue.All.Select(v => v.Id))}");
        output.WriteLine(asRequest ? VectorText.Request(vector) : VectorText.Of(vector));
        return ExitCode.Passed;
    }

    private static IEnumerable<(string Name, string Text)> Files(string format) => format == "csv"
        ? VectorCatalogue.Sets.Select(set => (set.Name + ".csv", VectorCsv.Of(set)))
        : VectorCatalogue.Files().Append((VectorCatalogue.SchemaName, VectorCatalogue.Schema));

    private static string Readme(string format)
    {
        using var reader = new StreamReader(typeof(VectorsCommand).Assembly.GetManifestResourceStream("vectors-readme.md")!);
        var table = new StringBuilder("| file | tests | valid | acceptable | invalid | what is computed |\n|---|---|---|---|---|---|\n");
        foreach (var set in VectorCatalogue.Sets)
        {
            int Count(VectorResult result) => set.Vectors.Count(v => v.Result == result);
            table.Append($"| `{set.Name}.{format}` | {set.Vectors.Count} | {Count(VectorResult.Valid)} | {Count(VectorResult.Acceptable)} | {Count(VectorResult.Invalid)} | {set.Algorithm} |\n");
        }

        return reader.ReadToEnd().Replace("{{files}}\n", table.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Whether a file is there that does not begin as ours does.</summary>
    private static bool Foreign(string path, string ours) => File.Exists(path) && File.ReadLines(path).FirstOrDefault() != ours.Split('\n')[0];
}
