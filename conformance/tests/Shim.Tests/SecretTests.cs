using System.Buffers;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>No key of any vector, input, intermediate or result, stands anywhere in what a run says or writes.</summary>
public sealed class SecretTests
{
    /// <summary>What is shorter turns up by chance in identifiers and times.</summary>
    private const int ShortestOctets = 6;

    private static readonly string[] Keys = [.. VectorCatalogue.All
        .SelectMany(v => Secrets(v.In).Concat(Secrets(v.Steps)).Concat(Secrets(v.Out)))
        .Where(hex => hex.Length / 2 >= ShortestOctets)
        .Distinct(StringComparer.OrdinalIgnoreCase)];

    private static readonly string[] Forms = [.. Keys.Concat(Keys.Where(k => k.Length % 2 == 0 && k.All(char.IsAsciiHexDigit)).Select(Convert.FromHexString)
        .SelectMany(k => new[] { Convert.ToBase64String(k).TrimEnd('='), Convert.ToBase64String(k).TrimEnd('=').Replace('+', '-').Replace('/', '_') }))
        .Distinct(StringComparer.OrdinalIgnoreCase)];

    private static readonly SearchValues<string> Searched = SearchValues.Create(Forms, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void TheSearchFindsEachForm()
    {
        Assert.True(Keys.Length > 200, $"{Keys.Length} keys");
        Assert.All(Forms, form => Assert.Equal(1, Found("-" + form.ToUpperInvariant())));
        Assert.Null(Found("nothing"));
    }

    [Fact]
    public async Task NoneOfTheReference()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync(["run", "-v", "--out", scratch["out"], .. ShimBench.AllOfIt]);
        Assert.Equal(ExitCode.Passed, seen.Code);
        HasNone(seen.Output + seen.Error);
        var files = Directory.GetFiles(scratch["out"], "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, f => HasNone(File.ReadAllText(f)));

        // And they were used: each is shown by its length and the beginning of its digest.
        Assert.Contains(" octets, SHA-256 ", await File.ReadAllTextAsync(files.Single(f => f.EndsWith("run.json", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("python")]
    [InlineData("csharp")]
    public async Task NoneOfASample(string name)
    {
        using var bench = new ShimBench(name == "python" ? ["python3", ShimBench.PythonSample] : ShimBench.CSharpSample);
        HasNone(await bench.RunAsync(["-v", .. ShimBench.AllOfIt]));
        var check = await bench.InvokeAsync("check");
        HasNone(check.Output + check.Error);
    }

    [Theory]
    [InlineData("crashes telling keys")]
    [InlineData("prints keys")]
    [InlineData("answers keys under other names")]
    [InlineData("fails telling keys")]
    [InlineData("refuses telling keys")]
    [InlineData("supports nothing telling keys")]
    [InlineData("answers to a key")]
    public async Task NoneOfAShimThatTellsThem(string behaviour)
    {
        using var bench = ShimBench.Hostile(behaviour);
        var run = await bench.RunAsync(["-v", .. ShimBench.AllOfIt]);
        run.IsReadable();
        Assert.Empty(run.With(Verdict.Error));
        HasNone(run);
        var check = await bench.InvokeAsync("check");
        HasNone(check.Output + check.Error);
        bench.Gone();
    }

    private static void HasNone(ShimRun run)
    {
        Assert.NotEmpty(run.Written);
        HasNone(run.Output);
        HasNone(run.Written);
    }

    private static void HasNone(string text)
    {
        if (Found(text) is { } at)
            Assert.Fail($"a key stands in: {text.AsSpan(Math.Max(0, at - 300), Math.Min(text.Length - Math.Max(0, at - 300), 500))}");
    }

    private static int? Found(string text) => text.AsSpan().IndexOfAny(Searched) is >= 0 and var at ? at : null;

    private static IEnumerable<string> Secrets(JsonObject members) =>
        members.Where(m => VectorSecrets.IsSecret(m.Key)).Select(m => m.Value).OfType<JsonValue>().Select(v => v.ToString());
}
