using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>
/// `ts0003 check` as a process that Ctrl-C stops while it waits for the answer to a Create: nothing stays behind, or it says what.
/// </summary>
public sealed class CheckInterruptTests
{
    private const int FourthCreate = 4;

    [UnixTheory]
    [InlineData(nameof(Treatment.AnswerLost), FourthCreate)]
    [InlineData(nameof(Treatment.Swallowed), FourthCreate - 1)]
    public async Task NothingStaysBehind(string treatment, int created)
    {
        await using var gateway = await Gateway.StartAsync((method, count) =>
            method == "POST" && count == FourthCreate ? Enum.Parse<Treatment>(treatment) : Treatment.Carried);
        var check = await InterruptedAsync(gateway);
        Assert.Equal(FourthCreate, gateway.Count("POST"));
        Assert.Equal(created, gateway.Created.Count);
        Assert.DoesNotContain("could not remove", check.Output, StringComparison.Ordinal);
        Assert.Empty(await gateway.LeftAsync());
    }

    [UnixFact]
    public async Task WhatCannotBeRemovedIsNamed()
    {
        await using var gateway = await Gateway.StartAsync((method, count) =>
            method == "DELETE" || (method == "POST" && count == FourthCreate) ? Treatment.Swallowed : Treatment.Carried);
        var check = await InterruptedAsync(gateway);
        Assert.Equal(FourthCreate - 1, gateway.Created.Count);
        check.TellsWhatIsLeft(await gateway.LeftAsync());
    }

    private static async Task<HostileRun> InterruptedAsync(Gateway gateway)
    {
        var check = await HostileRun.ProcessAsync(gateway.Address, (target, _) => ["check", "--target", target], async tool =>
        {
            await gateway.Disturbed;
            tool.Signal(ToolProcess.Interrupt);
        });
        check.IsReadable();
        Assert.Equal(ExitCode.Inconclusive, check.Code);
        Assert.Contains("stopping; whatever was created is being removed", check.Output, StringComparison.Ordinal);
        return check;
    }
}
