using OneM2M.Conformance.Tests;

namespace OneM2M.Conformance.Tls.Tests.Peers;

/// <summary>What is absent skips a test at a desk, and never in the gate; a server that does not start leaves nothing behind.</summary>
public sealed class ProgramFactTests
{
    private const string Nowhere = "no-program-has-this-name";

    [Fact]
    public void AbsentProgramsSkipOutsideTheGateAlone()
    {
        Assert.Contains(Nowhere, ProgramFactAttribute.ReasonToSkip(["sh", Nowhere], inCi: false), StringComparison.Ordinal);
        Assert.Null(ProgramFactAttribute.ReasonToSkip(["sh"], inCi: false));
        Assert.Null(ProgramFactAttribute.ReasonToSkip([Nowhere], inCi: true));
    }

    [Fact]
    public async Task AProgramThatIsAbsentFailsATestThatRuns() =>
        await Assert.ThrowsAsync<System.ComponentModel.Win32Exception>(() => PeerProcess.StartAsync(Nowhere, PeerProcess.FreePort(), datagrams: false));

    [ProgramFact("sh")]
    public async Task WhatEndsBeforeItListensFailsWithThatReason()
    {
        var e = await Assert.ThrowsAnyAsync<Exception>(() => PeerProcess.StartAsync("sh", PeerProcess.FreePort(), datagrams: false, "-c", "exit 3"));
        Assert.Contains("the server ended before it listened", e.Message, StringComparison.Ordinal);
    }

    [ProgramFact("sh")]
    public async Task WhatNeverListensIsEndedWithTheTest()
    {
        using var scratch = new Credentials();
        var file = scratch.Add("pid", "");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PeerProcess.StartAsync("sh", PeerProcess.FreePort(), datagrams: false, TimeSpan.FromSeconds(2), "-c", $"echo $$ > '{file}'; exec sleep 600"));
        Assert.ThrowsAny<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(int.Parse(File.ReadAllText(file), System.Globalization.CultureInfo.InvariantCulture)));
    }
}
