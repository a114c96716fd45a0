using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Runner.Targets;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>The schema that an editor reads and the reader that a run uses know the same keys and the same values.</summary>
public sealed partial class TargetSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(TargetFile.Schema)!;

    [Theory]
    [InlineData("")]
    [InlineData("http")]
    [InlineData("cse")]
    [InlineData("limits")]
    [InlineData("location")]
    [InlineData("shim")]
    public void KnowTheSameKeys(string map)
    {
        // Where a mapping is expected and a text found, the reader names all keys that it knows.
        using var scratch = new Scratch();
        var text = map.Length == 0 ? "text" : Regex.Replace(TargetFiles.Valid(), $"^{map}:\n(  .*\n?)+", "", RegexOptions.Multiline) + $"\n{map}: text\n";
        var fault = Assert.Throws<TargetFileException>(() => TargetFile.Load(scratch.Write("cse.yaml", text)));
        var known = Keys().Match(fault.Message).Groups[1].Value.Split(", ").Order(StringComparer.Ordinal);
        var node = map.Length == 0 ? Schema : Schema["properties"]![map]!;
        Assert.Equal(known, node["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.False(node["additionalProperties"]!.GetValue<bool>());
    }

    [Fact]
    public void KnowTheSameClaims() => Assert.Equal(
        Capabilities.All.Keys.Order(StringComparer.Ordinal),
        Schema["properties"]!["claims"]!["items"]!["enum"]!.AsArray().Select(c => c!.GetValue<string>()).Order(StringComparer.Ordinal));

    [Fact]
    public void KnowTheSameRoles() => Assert.Equal(
        Roles.All.Keys.Order(StringComparer.Ordinal),
        Schema["properties"]!["roles"]!["items"]!["enum"]!.AsArray().Select(c => c!.GetValue<string>()).Order(StringComparer.Ordinal));

    [Fact]
    public void KnowTheSamePins()
    {
        var known = VectorCatalogue.All.SelectMany(v => v.Pins).GroupBy(p => p.Key, p => p.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var pins = Schema["properties"]!["shim"]!["properties"]!["pins"]!;
        Assert.False(pins["additionalProperties"]!.GetValue<bool>());
        Assert.Equal(known.Keys.Order(StringComparer.Ordinal), pins["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        foreach (var (name, pin) in pins["properties"]!.AsObject())
        {
            foreach (var values in new[] { pin!["anyOf"]![0]!["enum"]!, pin["anyOf"]![1]!["items"]!["enum"]! })
                Assert.Equal(known[name], values.AsArray().Select(v => v!.GetValue<string>()).Order(StringComparer.Ordinal));

            // And the reader takes them, one or all.
            using var scratch = new Scratch();
            var all = TargetFile.Load(scratch.Write("shim.yaml", TargetFiles.Shim($"  pins: {{ {name}: [{string.Join(", ", known[name])}] }}")));
            Assert.Equal(known[name], all.Profile.Pins![name]);
            var one = TargetFile.Load(scratch.Write("shim.yaml", TargetFiles.Shim($"  pins: {{ {name}: {known[name][0]} }}")));
            Assert.Equal([known[name][0]], one.Profile.Pins![name]);
        }
    }

    [Fact]
    public void DemandTheSameKeys()
    {
        foreach (var (path, keys) in new[] { ("", Schema["required"]!), ("http", Schema["properties"]!["http"]!["required"]!), ("cse", Schema["properties"]!["cse"]!["required"]!) })
        {
            foreach (var key in keys.AsArray().Select(k => k!.GetValue<string>()))
            {
                using var scratch = new Scratch();
                var indent = path.Length == 0 ? "" : "  ";
                var without = Regex.Replace(TargetFiles.Valid(), $"^{indent}{key}:.*\n?({indent}  .*\n?)*", "", RegexOptions.Multiline);
                var full = path.Length == 0 ? key : $"{path}.{key}";
                var fault = Assert.Throws<TargetFileException>(() => TargetFile.Load(scratch.Write("cse.yaml", without)));
                Assert.Matches($"{Regex.Escape(full)}: (missing|found nothing)|{path}: found nothing", fault.Message);
            }
        }
    }

    [Fact]
    public void AShimDemandsTheSameKeys()
    {
        Assert.Equal(["command"], Schema["properties"]!["shim"]!["required"]!.AsArray().Select(k => k!.GetValue<string>()));
        Assert.Contains(Schema["anyOf"]!.AsArray(), one => one!["required"]!.AsArray().Select(k => k!.GetValue<string>()).SequenceEqual(["shim"]));
        using var scratch = new Scratch();
        Assert.Equal(["shim"], TargetFile.Load(scratch.Write("shim.yaml", TargetFiles.Shim())).Shim!.Command);
    }

    [Fact]
    public void WhatIsReachedOverHttpDemandsTheSameKeysBesideAShimToo()
    {
        var keys = Schema["dependencies"]!["http"]!.AsArray().Select(k => k!.GetValue<string>()).ToList();
        Assert.Equal(["cse", "claims"], keys);
        using var scratch = new Scratch();
        var both = TargetFiles.Valid() + "\nshim:\n  command: [shim]\n";
        Assert.NotNull(TargetFile.Load(scratch.Write("both.yaml", both)).Shim);
        foreach (var key in keys)
        {
            var without = Regex.Replace(both, $"^{key}:.*\n?(  .*\n?)*", "", RegexOptions.Multiline);
            var fault = Assert.Throws<TargetFileException>(() => TargetFile.Load(scratch.Write("cse.yaml", without)));
            Assert.Contains($"{key}: missing", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NothingElseIsDemanded()
    {
        using var scratch = new Scratch();
        Assert.Equal("Example", TargetFile.Load(scratch.Write("cse.yaml", TargetFiles.Valid())).Profile.Name);
    }

    [GeneratedRegex("expected keys: (.*)$")]
    private static partial Regex Keys();
}
