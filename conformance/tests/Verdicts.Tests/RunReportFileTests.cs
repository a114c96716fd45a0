using System.Text.Json.Nodes;
using NJsonSchema;

namespace OneM2M.Conformance.Verdicts.Tests;

/// <summary>run.json against its schema, there and back again.</summary>
public sealed class RunReportFileTests
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "run.schema.json"));

    private static readonly RunReport Full = Results.Run(Enum.GetValues<Verdict>()) with
    {
        LeftBehind = ["cse-in/x"],
        Scenarios =
        [
            .. Results.Run(Enum.GetValues<Verdict>()).Scenarios,
            Results.Blank("REQ-ACP-048") with
            {
                Verdict = Verdict.Fail,
                Reason = "denied",
                Expected = "4103",
                Actual = "2000 \u0001 \u202e </script>",
                Reading = "SD-004 alternative, SD-015 alternative",
                Observations = [new Observation("slow", "7.1.4")],
                Steps = [new StepResult("When it is asked", 1.5, [new Evidence("exchange", "RETRIEVE", "GET /", "HTTP/1.1 200", "curl x"), new Evidence("note", "seen")])],
            },
        ],
    };

    [Fact]
    public void ComesBackAsItWent()
    {
        var json = RunReportFile.ToJson(Full, new Redactor());
        Assert.Equal(json, RunReportFile.ToJson(RunReportFile.FromJson(json), new Redactor()));
        var back = RunReportFile.FromJson(json).Scenarios[^1];
        Assert.Equal("2000 \u0001 \u202e </script>", back.Actual);
        Assert.Equal((Verdict.Fail, "SD-004 alternative, SD-015 alternative", "curl x"), (back.Verdict, back.Reading, back.Steps[0].Evidence[0].Curl));
    }

    [Fact]
    public void TheSummaryIsCounted() => Assert.Equal(new RunSummary(1, 2, 1, 1, 1, 1, 1), Full.Summary);

    [Fact]
    public async Task FollowsTheSchema() => Assert.Empty((await Schema).Validate(RunReportFile.ToJson(Full, new Redactor())));

    [Fact]
    public void HasThePropertiesOfTheContract()
    {
        var run = JsonNode.Parse(RunReportFile.ToJson(Full, new Redactor()))!.AsObject();
        Assert.Equal(["schema", "tool", "spec", "catalogue", "seed", "target", "started", "durationMs", "summary", "scenarios", "leftBehind"], Names(run));
        Assert.Equal(["name", "version"], Names(run["tool"]));
        Assert.Equal(["version", "sha256"], Names(run["catalogue"]));
        Assert.Equal(["name", "roles", "claims", "mandatoryNotClaimed"], Names(run["target"]));
        Assert.Equal(["pass", "fail", "warning", "inconclusive", "notApplicable", "error", "notRun"], Names(run["summary"]));
        var scenario = run["scenarios"]!.AsArray()[^1]!;
        Assert.Equal(
            ["actual", "clauses", "durationMs", "expected", "feature", "id", "name", "observations", "reading", "reason", "requirements", "steps", "verdict"],
            Names(scenario).Order(StringComparer.Ordinal));
        Assert.Equal(["text", "durationMs", "evidence"], Names(scenario["steps"]![0]));
        Assert.Equal(["what", "clause"], Names(scenario["observations"]![0]));
        Assert.Equal(
            ["notRun", "pass", "fail", "warning", "inconclusive", "notApplicable", "error", "fail"],
            run["scenarios"]!.AsArray().Select(s => (string)s!["verdict"]!));
    }

    [Theory]
    [InlineData("schema", "\"2\"")]
    [InlineData("schema", null)]
    [InlineData("spec", "\"TS-0003\"")]
    [InlineData("seed", "0.5")]
    [InlineData("durationMs", "-1")]
    [InlineData("started", "\"yesterday\"")]
    [InlineData("leftBehind", "[1]")]
    [InlineData("more", "1")]
    [InlineData("tool.version", "\"\"")]
    [InlineData("catalogue.sha256", "\"00\"")]
    [InlineData("target.claims", null)]
    [InlineData("target.claims", "\"acp\"")]
    [InlineData("summary.pass", "-1")]
    [InlineData("summary.notRun", null)]
    [InlineData("scenarios.8.verdict", "\"passed\"")]
    [InlineData("scenarios.8.verdict", null)]
    [InlineData("scenarios.7.id", "\"\"")]
    [InlineData("scenarios.7.requirements", "[\"7.1.3\"]")]
    [InlineData("scenarios.7.reading", "\"the other\"")]
    [InlineData("scenarios.7.more", "1")]
    [InlineData("scenarios.7.steps.0.durationMs", "-1")]
    [InlineData("scenarios.7.steps.0.evidence.0.kind", "\"rumour\"")]
    [InlineData("scenarios.7.steps.0.evidence.0.more", "1")]
    [InlineData("scenarios.7.observations.0.clause", null)]
    public async Task TheSchemaRefuses(string path, string? value)
    {
        var run = JsonNode.Parse(RunReportFile.ToJson(Full, new Redactor()))!;
        var parts = path.Replace(".8.", ".0.", StringComparison.Ordinal).Split('.');
        var at = parts[..^1].Aggregate(run, (node, part) => int.TryParse(part, out var i) ? node[i]! : node[part]!);
        if (value is null)
            at.AsObject().Remove(parts[^1]);
        else
            at[parts[^1]] = JsonNode.Parse(value);
        Assert.NotEmpty((await Schema).Validate(run.ToJsonString()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"schema\": \"2\" }")]
    [InlineData("not JSON")]
    public void WhatIsNoneIsRefused(string json) => Assert.Throws<InvalidDataException>(() => RunReportFile.FromJson(json));

    [Fact]
    public void AFileIsWrittenAsAWholeAndForItsOwnerOnly()
    {
        var folder = Directory.CreateTempSubdirectory("ts0003-run-");
        try
        {
            var path = Path.Combine(folder.FullName, "run.json");
            File.WriteAllText(path, "old and longer than the new one");
            RunReportFile.WriteAtomically(path, "new");
            Assert.Equal("new", File.ReadAllText(path));
            Assert.Equal([path], Directory.GetFiles(folder.FullName));
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Names(JsonNode? node) => node!.AsObject().Select(p => p.Key);
}
