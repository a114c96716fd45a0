using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Outcomes with a status code of their own, and those that a register entry tolerates beside the one expected.</summary>
[Binding]
public sealed class RefusalSteps(World world)
{
    /// <summary>Then the request is refused with 4000; a refusal tells nothing and does nothing.</summary>
    [Then(@"the request is refused with (\d{4}(?: or \d{4})*)")]
    public Task Refused(string codes) => JudgeAsync(StatusCodes.Parse(codes), StatusCodes.None, null);

    /// <summary>Then the request is refused with 4000, or by another reading answered with 2000 or 4103 (SD-001).</summary>
    [Then(@"the request is refused with (\d{4}(?: or \d{4})*), or by another reading answered with (.*) \((SD-\d+)\)")]
    public Task Refused(string codes, string tolerated, string entry) =>
        JudgeAsync(StatusCodes.Parse(codes), StatusCodes.Parse(tolerated), entry);

    /// <summary>Then access is denied, or by another reading answered with 5001 (SD-041).</summary>
    [Then(@"access is (granted|denied), or by another reading answered with (.*) \((SD-\d+)\)")]
    public async Task AccessIs(string decision, string tolerated, string entry)
    {
        if (world.Settled)
            return;
        if (StatusCodes.Parse(tolerated).Contain(world.Latest.Exchange.Response.StatusCode))
            await JudgeAsync(StatusCodes.None, StatusCodes.Parse(tolerated), entry);
        else if (decision == "granted")
            await world.Access.GrantedAsync(world.Latest);
        else
            await world.Access.DeniedAsync(world.Latest);
    }

    private Task JudgeAsync(StatusCodes expected, StatusCodes tolerated, string? entry) =>
        world.Settled ? Task.CompletedTask : world.Access.AnsweredAsync(world.Latest, expected, tolerated, entry);
}
