using System.ComponentModel;
using System.Diagnostics;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>`vectors`, as somebody uses it who has nothing else of the suite.</summary>
public sealed class VectorsCommandTests
{
    [Fact]
    public async Task JsonIsWrittenWithSchemaAndReadme()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("vectors", "--out", scratch["new/folder"]);
        Assert.Equal((ExitCode.Passed, ""), (seen.Code, seen.Error));
        Assert.Contains($"{VectorCatalogue.All.Count} vectors", seen.Output, StringComparison.Ordinal);
        var names = Directory.EnumerateFiles(scratch["new/folder"]).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
        Assert.Equal(VectorCatalogue.Files().Select(f => f.Name).Append("vector.schema.json").Append("README.md").Order(StringComparer.Ordinal), names);
        foreach (var (name, text) in VectorCatalogue.Files())
            Assert.Equal(text, await File.ReadAllTextAsync(Path.Combine(scratch["new/folder"], name)));
        var readme = await File.ReadAllTextAsync(scratch["new/folder/README.md"]);
        Assert.All(VectorCatalogue.Sets, set => Assert.Contains($"| `{set.Name}.json` | {set.Vectors.Count} |", readme, StringComparison.Ordinal));
        Assert.DoesNotContain("{{", readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TablesHaveARowForEachTestAndAreAscii()
    {
        using var scratch = new Scratch();
        Assert.Equal(ExitCode.Passed, (await Invocation.OfAsync("vectors", "--out", scratch["v"], "--format", "csv")).Code);
        foreach (var set in VectorCatalogue.Sets)
        {
            var lines = (await File.ReadAllTextAsync(scratch[$"v/{set.Name}.csv"])).Split("\r\n");
            Assert.Equal(set.Vectors.Count + 2, lines.Length);
            Assert.StartsWith("tcId,operation,clause,result,of,comment,flags,in,steps,out,in.", lines[0], StringComparison.Ordinal);
            Assert.All(lines, line => Assert.All(line, c => Assert.InRange(c, ' ', '~')));
        }
    }

    [Theory]
    [InlineData("json", 0)]
    [InlineData("csv", 1)]
    public async Task TheExampleOfTheReadmePassesAndFindsAMistake(string format, int example)
    {
        using var scratch = new Scratch();
        await Invocation.OfAsync("vectors", "--out", scratch["v"], "--format", format);
        var code = (await File.ReadAllTextAsync(scratch["v/README.md"])).Split("```python\n")[example + 1].Split("```")[0];
        Assert.InRange(code.Split('\n').Length, 10, 17);
        var km = VectorCatalogue.All.Count(v => v.Operation == "derive.km");
        Assert.Equal((km, 0), await CountAsync(scratch["v"], code));
        Assert.NotEqual(0, (await CountAsync(scratch["v"], code.Replace("\"NFKC\"", "\"NFC\"", StringComparison.Ordinal))).Failed);
        Assert.NotEqual(0, (await CountAsync(scratch["v"], code.Replace("Master Credential", "Master credential", StringComparison.Ordinal))).Failed);
    }

    [Fact]
    public async Task FilesOfAnEarlierVersionAreReplacedAndAForeignReadmeIsNot()
    {
        using var scratch = new Scratch();
        await Invocation.OfAsync("vectors", "--out", scratch["v"]);
        scratch.Write("v/km.json", "{}");
        Assert.Equal(ExitCode.Passed, (await Invocation.OfAsync("vectors", "--out", scratch["v"])).Code);
        Assert.NotEqual("{}", await File.ReadAllTextAsync(scratch["v/km.json"]));
        scratch.Write("v/README.md", "# Mine");
        var seen = await Invocation.OfAsync("vectors", "--out", scratch["v"]);
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.Contains("README.md", seen.Error, StringComparison.Ordinal);
        Assert.Equal("# Mine", await File.ReadAllTextAsync(scratch["v/README.md"]));
    }

    [Fact]
    public async Task AnUnknownFormatIsRefused()
    {
        using var scratch = new Scratch();
        Assert.Equal(ExitCode.Usage, (await Invocation.OfAsync("vectors", "--out", scratch["v"], "--format", "xml")).Code);
        Assert.Empty(scratch.Names);
    }

    private static async Task<(int Ok, int Failed)> CountAsync(string folder, string code)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", ["-c", code]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
            var lines = (await python.StandardOutput.ReadToEndAsync()).Split('\n');
            await python.WaitForExitAsync();
            Assert.Equal(0, python.ExitCode);
            return (lines.Count(l => l.StartsWith("ok  ", StringComparison.Ordinal)), lines.Count(l => l.StartsWith("FAIL", StringComparison.Ordinal)));
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException("python3 runs the examples of the README: apt-get install python3", e);
        }
    }
}
