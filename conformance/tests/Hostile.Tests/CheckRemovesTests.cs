using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>
/// `ts0003 check` when its time is up at a moment when it has made something: that is removed, also what was made and never answered; and
/// what cannot be removed is named.
/// </summary>
public sealed class CheckRemovesTests
{
    // The policy and the AE of the first probes are made by then, and it is asking for what shows the claims.
    private const int FourthCreate = 4;

    [Fact]
    public async Task WhatItMadeWhenAllIsWell()
    {
        await using var gateway = await Gateway.StartAsync();
        await HostileRun.CheckAsync(gateway.Address);
        Assert.True(gateway.Created.Count > FourthCreate, "something was made");
        Assert.Empty(await gateway.LeftAsync());
    }

    /// <summary>From here on each Create costs all that one answer may cost, so that the check is cut off by its own limit.</summary>
    [Theory]
    [InlineData(nameof(Treatment.AnswerLost))]
    [InlineData(nameof(Treatment.AnswerDrips))]
    public async Task WhatItMadeWhenItsTimeIsUp(string treatment)
    {
        await using var gateway = await Gateway.StartAsync((method, count) =>
            method == "POST" && count >= FourthCreate ? Enum.Parse<Treatment>(treatment) : Treatment.Carried);
        var check = await HostileRun.CheckAsync(gateway.Address);
        check.IsReadable();
        Assert.Equal(ExitCode.Inconclusive, check.Code);
        Assert.Contains("of a check are over", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("could not remove", check.Output, StringComparison.Ordinal);
        Assert.True(gateway.Created.Count > FourthCreate, "something was made and never answered");
        Assert.Empty(await gateway.LeftAsync());
    }

    [Fact]
    public async Task WhatCannotBeRemovedIsNamed()
    {
        await using var gateway = await Gateway.StartAsync((method, count) =>
            method == "DELETE" || (method == "POST" && count >= FourthCreate) ? Treatment.Swallowed : Treatment.Carried);
        var check = await HostileRun.CheckAsync(gateway.Address);
        Assert.Equal(ExitCode.Inconclusive, check.Code);
        Assert.Equal(FourthCreate - 1, gateway.Created.Count);
        check.TellsWhatIsLeft(await gateway.LeftAsync());
    }
}
