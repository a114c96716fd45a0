using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>
/// The tool as a process whose output goes into a pipe, while everything else says that a terminal with colours is there: no control code
/// gets into it, and no sign that stands for one that was taken out.
/// </summary>
public sealed class EscapeCodeTests
{
    private static readonly string[] Commands = ["run --requirement REQ-ACP-036", "list scenarios --clause 7.1.4", "explain REQ-ACP-036", "check"];

    public static TheoryData<string, string?> Cases
    {
        get
        {
            var cases = new TheoryData<string, string?> { { "run --requirement REQ-ACP-036 -v", null }, { "run --colour", null }, { "run --help", null } };
            foreach (var command in Commands)
            {
                cases.Add(command, null);
                cases.Add(command, "1");
                cases.Add(command + " --no-color", null);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task NoneIsWrittenIntoAPipe(string command, string? noColor)
    {
        using var scratch = new Scratch();
        var files = command.StartsWith("run", StringComparison.Ordinal) ? new[] { "--out", scratch["out"] } : [];
        await using var tool = ToolProcess.Start([.. command.Split(' '), .. files], new Dictionary<string, string?>
        {
            ["TERM"] = "xterm-256color",
            ["COLORTERM"] = "truecolor",
            ["NO_COLOR"] = noColor,
        });
        var (code, output, error) = await tool.EndAsync();
        Assert.Equal(command.Contains("--colour", StringComparison.Ordinal) ? ExitCode.Usage : ExitCode.Passed, code);
        Assert.NotEqual("", output + error);
        if (command.StartsWith("run --requirement", StringComparison.Ordinal))
            Assert.Matches("^[1-9][0-9]* scenarios", output); // how progress in plain lines begins; the moving kind prints no such line
        Assert.DoesNotContain(output + error, c => (char.IsControl(c) && c is not ('\n' or '\r')) || c == '\uFFFD');
    }
}
