using System.Text.RegularExpressions;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>Clauses stand in the order of the documents, not in that of their letters.</summary>
public sealed partial class ClauseTableTests
{
    [Theory]
    [InlineData("TS-0003 7.1.3", "TS-0003 10.1.2")]
    [InlineData("TS-0003 10.3", "TS-0003 10.3.1")]
    [InlineData("TS-0003 10.3.9", "TS-0003 10.3.10")]
    [InlineData("TS-0001 10.2.6.1", "TS-0003 7.1")]
    [InlineData("TS-0003 12.3", "TS-0003 F.2")]
    [InlineData("TS-0003 F.2", "TS-0003 F.10")]
    public void TheFirstStandsBeforeTheSecond(string first, string second)
    {
        Assert.True(ClauseOrder.Natural.Compare(first, second) < 0);
        Assert.True(ClauseOrder.Natural.Compare(second, first) > 0);
        Assert.Equal(0, ClauseOrder.Natural.Compare(first, first));
    }

    [Fact]
    public async Task TheSummaryKeepsThatOrder()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("run", "-q", "--clause", "8.3", "--clause", "8.4", "--clause", "10.1.2", "--clause", "10.3.2", "--out", scratch["out"]);
        Assert.Equal(ExitCode.Passed, seen.Code);
        Assert.Equal(["TS-0003 8.3.2.3", "TS-0003 8.4.2", "TS-0003 10.1.2", "TS-0003 10.3.2"], Rows().Matches(seen.Output).Select(m => m.Groups[1].Value));
    }

    [GeneratedRegex(@"^(TS-\d+ \S+) +\d", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
