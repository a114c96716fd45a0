using System.Globalization;
using OneM2M.Conformance.Cli;
using OneM2M.Conformance.Hostile.Tests.Endpoints;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>One `ts0003 run` against something hostile, with all that a user would see of it.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output and standard error.</param>
/// <param name="Report">run.json; null where none was written.</param>
internal sealed record HostileRun(int Code, string Output, RunReport? Report)
{
    // Generous: it catches a hang, it measures nothing.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    /// <summary>Some scenarios with and without set-up, over Retrieve and over all operations.</summary>
    public static readonly string[] Few = ["--requirement", "REQ-ACP-036", "--requirement", "REQ-ACP-074"];

    /// <summary>
    /// Scenarios of each kind that reads more of an answer than its code: names, lists, identifiers, policies, results. Those that wait for a
    /// notification are left to the whole runs.
    /// </summary>
    public static readonly string[] ReadsAnswers = [.. new[]
    {
        "REQ-ACP-009", "REQ-ACP-016", "REQ-ACP-036", "REQ-ACP-074", "REQ-ACP-110", "REQ-ACP-111", "REQ-ACP-117", "REQ-ACP-119",
        "REQ-ACP-120", "REQ-ACP-121", "REQ-ACP-122", "REQ-ACP-134", "REQ-ACP-135", "REQ-ACP-136", "REQ-ACP-141", "REQ-ACP-142", "REQ-ACP-143",
    }.SelectMany(r => new[] { "--requirement", r })];

    /// <summary>Runs against <paramref name="endpoint"/>; <paramref name="selection"/> are options of `run`, none selects everything.</summary>
    public static Task<HostileRun> AgainstAsync(IEndpoint endpoint, params string[] selection) =>
        AgainstAsync(endpoint.Address.ToString(), 20, selection);

    /// <summary>The same with little time for an answer: for endpoints that give none.</summary>
    public static Task<HostileRun> WithLittleTimeAsync(IEndpoint endpoint, params string[] selection) =>
        AgainstAsync(endpoint.Address.ToString(), 1, selection);

    /// <summary>Runs against <paramref name="url"/> with <paramref name="timeout"/> seconds for an answer.</summary>
    public static Task<HostileRun> AgainstAsync(string url, int timeout, params string[] selection) => InvokeAsync(url, (target, output) =>
        ["run", "--target", target, "--out", output, "--timeout", timeout.ToString(CultureInfo.InvariantCulture), "--parallel", "8", .. selection]);

    /// <summary>`ts0003 check` against <paramref name="endpoint"/>: it judges nothing and writes no report.</summary>
    public static Task<HostileRun> CheckAsync(IEndpoint endpoint) => CheckAsync(endpoint.Address);

    /// <summary>`ts0003 check` against <paramref name="url"/>.</summary>
    public static Task<HostileRun> CheckAsync(Uri url) => InvokeAsync(url.ToString(), (target, _) => ["check", "--target", target]);

    /// <summary>
    /// The tool as a process of its own; <paramref name="arguments"/> are made of the path of a target file and of an output directory,
    /// <paramref name="meanwhile"/> happens while it runs.
    /// </summary>
    public static Task<HostileRun> ProcessAsync(
        Uri url, Func<string, string, string[]> arguments, Func<ToolProcess, Task>? meanwhile = null, IReadOnlyDictionary<string, string?>? environment = null) =>
        PrepareAsync(url.ToString(), arguments, async args =>
        {
            await using var tool = ToolProcess.Start(args, environment);
            if (meanwhile is not null)
                await meanwhile(tool).WaitAsync(Hang, TimeProvider.System);
            var (code, output, error) = await tool.EndAsync();
            return (code, output + error);
        });

    private static Task<HostileRun> InvokeAsync(string url, Func<string, string, string[]> arguments) => PrepareAsync(url, arguments, async args =>
    {
        var seen = new StringWriter();
        var running = Application.RunAsync(args, TextWriter.Synchronized(seen), TextWriter.Synchronized(seen));
        return (await running.WaitAsync(Hang, TimeProvider.System), seen.ToString());
    });

    private static async Task<HostileRun> PrepareAsync(
        string url, Func<string, string, string[]> arguments, Func<string[], Task<(int Code, string Output)>> tool)
    {
        var directory = Directory.CreateTempSubdirectory("ts0003-hostile-");
        try
        {
            var target = Path.Combine(directory.FullName, "target.yaml");
            var output = Path.Combine(directory.FullName, "out");
            await File.WriteAllTextAsync(target, $$"""
                name: hostile
                roles: [hosting-cse]
                claims: [{{string.Join(", ", Iut.Capabilities.All.Keys)}}]
                http: { url: "{{url}}" }
                cse: { id: /id-in, sp: //m2msp.example, name: cse-in, admin: CAdmin }
                """);
            var (code, seen) = await tool(arguments(target, output));
            var json = Path.Combine(output, "run.json");
            var report = File.Exists(json) ? RunReportFile.FromJson(await File.ReadAllTextAsync(json)) : null;
            return new HostileRun(code, seen, report);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>What holds whatever the endpoint did: no Pass, no Error, a reason for everything, nothing that a user can't read.</summary>
    public void IsHonest()
    {
        IsReadable();
        if (Report is null)
        {
            Assert.Equal(ExitCode.Usage, Code);
            Assert.Contains("ts0003: ", Output, StringComparison.Ordinal);
            return;
        }

        Assert.NotEmpty(Report.Scenarios);
        None(Verdict.Pass, Verdict.Warning);
        None(Verdict.Error, Verdict.NotRun);
        Assert.All(Report.Scenarios, s => Assert.False(string.IsNullOrWhiteSpace(s.Reason), s.Name));
        Assert.Equal(Report.Summary.Fail > 0 ? ExitCode.Failed : ExitCode.Inconclusive, Code);
        Assert.All(Report.Scenarios.SelectMany(s => s.Steps).SelectMany(s => s.Evidence),
            e => Assert.True((e.Response?.Length ?? 0) < 16 * 1024, "evidence is bounded"));
    }

    /// <summary>Nothing of the tool's insides, and no character that plays with a terminal.</summary>
    public void IsReadable()
    {
        Assert.DoesNotContain("   at ", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Output, c => char.IsControl(c) && c is not ('\n' or '\r'));
    }

    /// <summary>`check` says that <paramref name="left"/> could not be removed, name by name, and which command removes it.</summary>
    public void TellsWhatIsLeft(IReadOnlyList<string> left)
    {
        IsReadable();
        Assert.NotEmpty(left);
        var told = Output.Split('\n').Single(l => l.Contains("could not remove ", StringComparison.Ordinal)).Split(' ', ',');
        Assert.All(left, name => Assert.Contains(name, told));
        Assert.Contains($"ts0003 clean --prefix {left[0][..11]}", Output, StringComparison.Ordinal);
    }

    private void None(params Verdict[] verdicts)
    {
        var found = Report!.Scenarios.Where(s => verdicts.Contains(s.Verdict)).Select(s => $"{s.Verdict}: {s.Feature}: {s.Name}: {s.Reason}").ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
