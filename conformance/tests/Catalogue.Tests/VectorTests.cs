using System.Text.RegularExpressions;
using OneM2M.Conformance.Catalogue.Tests.Data;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Shims.CSharp;

namespace OneM2M.Conformance.Catalogue.Tests;

/// <summary>Vectors, features and docs/shim.md, each held against the others.</summary>
public sealed partial class VectorTests
{
    private const string Values = "it gives the values of the vector";
    private const string Refusal = "it refuses to";
    private const string Mistake = "it gives another value than this mistake would";

    private const string Decision = "the decision is <decision>";
    private const string Denial = "such a policy is refused, or the decision is deny";

    private static readonly IReadOnlyList<VectorExample> Examples = VectorExample.All;
    private static readonly string Shim = CopiedFiles.Text("docs/shim.md");
    private static readonly IReadOnlyList<string> Documented = [.. MarkdownTable.Below("Operations", Shim).Select(row => MarkdownTable.Names(row[0]).Single())];

    [Fact]
    public void EveryVectorThatAScenarioNamesExists() => Assert.Empty(Examples.Where(e => VectorCatalogue.Find(e.Vector) is null).Select(e => $"{e.Place}: {e.Vector}"));

    [Fact]
    public void EveryVectorIsNamedByAScenario() => Assert.Empty(VectorCatalogue.All.Select(v => v.Id).Except(Examples.Select(e => e.Vector)));

    /// <summary>The comment of a decision has the title of the scenario in front.</summary>
    [Fact]
    public void AScenarioSaysOfAVectorWhatTheVectorSays() =>
        Assert.Empty(Examples.Where(e => Said(e) != Vector(e).Comment).Select(e => $"{e.Place}: {e.Vector} is \"{Vector(e).Comment}\", not \"{e.Text}\""));

    [Fact]
    public void TheStepIsThatOfTheKindOfVector() =>
        Assert.Empty(Examples.Where(e => Unless().Replace(e.Then, "") != StepFor(Vector(e))).Select(e => $"{e.Place}: {e.Vector} wants \"{StepFor(Vector(e))}\""));

    [Fact]
    public void AMistakeStandsInAColumnOfMistakes() =>
        Assert.Empty(Examples.Where(e => e.Column != (Vector(e).Of is null ? "because" : "mistake")).Select(e => $"{e.Place}: {e.Vector} stands beside \"{e.Column}\""));

    [Fact]
    public void OneStepAsksForOneOperation() => Assert.All(
        Examples.GroupBy(e => e.When), step => Assert.Single(step.Select(e => (Vector(e).Operation, (string?)Vector(e).In["kind"])).Distinct()));

    [Fact]
    public void TheOperationsOfTheDocumentAreThoseOfTheSample() =>
        Assert.Equal(Documented.Order(StringComparer.Ordinal), new Operations().Names.Order(StringComparer.Ordinal));

    [Fact]
    public void EveryOperationOfTheDocumentHasVectors()
    {
        var withVectors = VectorCatalogue.All.Select(v => v.Operation).Distinct().ToList();
        Assert.Empty(withVectors.Except(Documented));
        Assert.Empty(Documented.Except(withVectors));
    }

    /// <summary>Inputs, outputs and steps that a vector has are those that the document lists for its operation.</summary>
    [Fact]
    public void TheMembersOfAVectorAreDocumented()
    {
        var rows = MarkdownTable.Below("Operations", Shim).ToDictionary(row => MarkdownTable.Names(row[0]).Single(), row => row, StringComparer.Ordinal);
        IEnumerable<string> Undocumented(Vector v) => v.In.Select(m => m.Key).Except(MarkdownTable.Names(rows[v.Operation][2]))
            .Concat(v.Out.Select(m => m.Key).Where(k => k != "error").Except(MarkdownTable.Names(rows[v.Operation][3])))
            .Concat(v.Steps.Select(m => m.Key).Except(MarkdownTable.Names(rows[v.Operation][4])));
        Assert.Empty(VectorCatalogue.All.SelectMany(v => Undocumented(v).Select(member => $"{v.Operation}: {member}")).Distinct());
    }

    [Fact]
    public void TheKindsOfTheDocumentAreThoseOfTheVectors()
    {
        var rows = MarkdownTable.Below("Kinds of `parse` and `same`", Shim).ToDictionary(row => MarkdownTable.Names(row[0]).Single(), row => MarkdownTable.Names(row[2]), StringComparer.Ordinal);
        var parsed = VectorCatalogue.All.Where(v => v.Operation == "parse" && v.Out["parts"] is not null).ToLookup(v => (string)v.In["kind"]!, v => v.Out["parts"]!.AsObject().Select(m => m.Key));
        Assert.Equal(rows.Keys.Order(StringComparer.Ordinal), parsed.Select(k => k.Key).Order(StringComparer.Ordinal));
        Assert.All(parsed, kind => Assert.All(kind, parts => Assert.Equal(rows[kind.Key].Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal))));
    }

    /// <summary>Whoever is judged by a pin can look up its name, its values and what they mean.</summary>
    [Fact]
    public void EveryPinIsExplained()
    {
        var rows = MarkdownTable.Below("Pins", CopiedFiles.Text("docs/targets.md")).ToDictionary(row => MarkdownTable.Names(row[0]).Single(), row => row.Skip(1).SelectMany(MarkdownTable.Names).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var asked = VectorCatalogue.All.SelectMany(v => v.Pins).Distinct().ToList();
        Assert.NotEmpty(asked);
        Assert.Empty(asked.Where(p => !rows.TryGetValue(p.Key, out var values) || !values.Contains(p.Value)).Select(p => $"{p.Key}: {p.Value}"));
        Assert.Empty(rows.Keys.Except(asked.Select(p => p.Key)));
    }

    [Fact]
    public void ExamplesOfVectorsAreFound()
    {
        const string Text = "Scenario Outline: a\nGiven x\n| y |\nScenario Outline: b\nWhen it derives Km, vector <vector>\nThen it refuses to\nExamples:\n| vector | because |\n| km-1 | p \\| q |\n";
        Assert.Equal([new VectorExample("f: Scenario Outline: b", "it derives Km", "it refuses to", "km-1", "because", "p | q")], VectorExample.Read("f", Text));
    }

    [Theory]
    [InlineData("<vector> or else vector <or else>", "| vector | or else | because |", true)]
    [InlineData("km-1", "| vector | because |", false)]
    [InlineData("km-1 or else vector km-2", "| vector | because |", false)]
    [InlineData("<other>", "| other | because |", false)]
    [InlineData("<vector>", "| because | vector |", false)]
    public void AVectorIsNamedByTheFirstColumnAndNothingElse(string named, string head, bool taken)
    {
        var text = $"Scenario Outline: b\nWhen it derives Km, vector {named}\nThen it refuses to\nExamples:\n{head}\n{head}\n";
        if (taken)
            Assert.Equal("vector", Assert.Single(VectorExample.Read("f", text)).Vector);
        else
            Assert.Throws<InvalidOperationException>(() => VectorExample.Read("f", text).ToList());
    }

    private static Vector Vector(VectorExample example) => VectorCatalogue.ById(example.Vector);

    private static string StepFor(Vector vector) => vector switch
    {
        { Of: not null } => Mistake,
        { Operation: "decide" } => vector.Out["error"] is null ? Decision : Denial,
        _ when vector.Out["error"] is not null => Refusal,
        _ => Values,
    };

    private static string Said(VectorExample example)
    {
        var title = Title().Match(example.Place).Groups[1].Value;
        return Vector(example).Operation == "decide" ? $"{char.ToLowerInvariant(title[0])}{title[1..]}: {example.Text}" : example.Text;
    }

    [GeneratedRegex("Scenario Outline: (.+)$")]
    private static partial Regex Title();

    /// <summary>What a step tolerates beside what the vector says.</summary>
    [GeneratedRegex(@"(?:, or refuses by SD-\d{3}|, unless it takes the other reading of SD-\d{3}|(?:, or such a policy is refused)? \(SD-\d{3}\))$")]
    private static partial Regex Unless();
}
