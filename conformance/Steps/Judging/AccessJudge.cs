using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>
/// Decides from what was seen whether access was granted or denied. Granted: the success code of the operation (TS-0004 6.6.3)
/// and the effect. Denied: 4103 (TS-0004 7.3.3.15), nothing told and nothing done.
/// </summary>
public sealed class AccessJudge(World world)
{
    /// <summary>Judges that <paramref name="attempt"/> was granted.</summary>
    public async Task GrantedAsync(Attempt attempt)
    {
        var code = Judgeable(attempt);
        var expected = attempt.Operation switch
        {
            AccessOperation.Create => Rsc.Created,
            AccessOperation.Update => Rsc.Updated,
            AccessOperation.Delete => Rsc.Deleted,
            _ => Rsc.Ok,
        };
        Expect("granted", attempt, Rsc.Describe(expected), code == expected);
        if (attempt.Operation == AccessOperation.Discover)
            Expect("granted", attempt, "the discoverable resource in the result", Discovery.Lists(attempt));
        if (attempt.Operation == AccessOperation.Retrieve)
            Expect("granted", attempt, "the representation of the resource", Represents(attempt));
        await Effects.DoneAsync(world, attempt);
        if (attempt.Operation == AccessOperation.Notify)
            await DeliveredAsync(attempt);
    }

    /// <summary>Judges that <paramref name="attempt"/> was denied, told nothing and did nothing.</summary>
    public async Task DeniedAsync(Attempt attempt)
    {
        var code = Judgeable(attempt);
        if (attempt.Operation == AccessOperation.Discover)
        {
            DiscoveryDenied(attempt, code);
            return;
        }

        Expect("denied", attempt, Rsc.Describe(Rsc.OriginatorHasNoPrivilege), code == Rsc.OriginatorHasNoPrivilege);
        Expect("denied", attempt, "no representation of the resource in the answer", !Tells(attempt));
        await Effects.NoneAsync(world, attempt);
    }

    /// <summary>
    /// Judges that <paramref name="attempt"/> got one of the codes <paramref name="expected"/>, or, by the tolerated alternative of the
    /// register entry <paramref name="entry"/>, one of <paramref name="tolerated"/>; that a refusal told nothing and did nothing, and that
    /// a success, where it is one of them, is no mere code.
    /// </summary>
    public async Task AnsweredAsync(Attempt attempt, StatusCodes expected, StatusCodes tolerated, string? entry)
    {
        var answer = attempt.Exchange.Response;
        var code = answer.Outcome == Outcome.Answered ? answer.StatusCode : null;
        if (!expected.Contain(code) && !tolerated.Contain(code))
            Judgeable(attempt, expected);
        world.Judge.Expect($"the answer to the {attempt.Operation}", expected + (entry is null ? "" : $", or by {entry} {tolerated}"),
            Wire.Seen(answer), expected.Contain(code) || tolerated.Contain(code));
        if (!expected.Contain(code))
            world.Judge.Tolerate(entry!);
        if (code is >= 2000 and < 3000)
        {
            if (attempt.Operation == AccessOperation.Retrieve)
                Expect("answered", attempt, "the representation of the resource", Represents(attempt));
            await Effects.DoneAsync(world, attempt);
            return;
        }

        Expect("refused", attempt, "no representation of the resource in the answer", !Tells(attempt));
        await Effects.NoneAsync(world, attempt);
    }

    /// <summary>
    /// Whether <paramref name="attempt"/> was granted, for tables of many attempts. Judges that it was clearly one or the other:
    /// a success without its representation, or an error that is no denial, is neither.
    /// </summary>
    public bool WasGranted(Attempt attempt)
    {
        var code = Judgeable(attempt);
        var (granted, denied) = attempt.Operation switch
        {
            AccessOperation.Discover => (code == Rsc.Ok && Discovery.Lists(attempt),
                !Discovery.Lists(attempt) && code is Rsc.Ok or Rsc.OriginatorHasNoPrivilege or Rsc.NotFound),
            AccessOperation.Retrieve => (code == Rsc.Ok && Represents(attempt), code == Rsc.OriginatorHasNoPrivilege),
            _ => (code is Rsc.Ok or Rsc.Created or Rsc.Updated or Rsc.Deleted, code == Rsc.OriginatorHasNoPrivilege),
        };
        Expect("granted or denied", attempt, $"success, or {Rsc.Describe(Rsc.OriginatorHasNoPrivilege)}", granted || denied);
        return granted;
    }

    /// <summary>
    /// 4106 and 4107 say that the implementation does not take this originator over this binding at all:
    /// access control was never asked, so there is nothing to judge, unless that check of From is what <paramref name="judged"/> is about.
    /// </summary>
    private static int? Judgeable(Attempt attempt, StatusCodes? judged = null)
    {
        var response = attempt.Exchange.Response;
        var fromIsJudged = judged is not null && (judged.Contain(Rsc.OriginatorNotAuthenticated) || judged.Contain(Rsc.SecurityAssociationRequired));
        if (!fromIsJudged && response is { Outcome: Outcome.Answered, StatusCode: Rsc.OriginatorNotAuthenticated or Rsc.SecurityAssociationRequired })
        {
            throw new PreconditionNotMetException(
                $"the implementation does not accept {attempt.Exchange.Request.From} as originator here ({Rsc.Describe(response.StatusCode)})");
        }

        return response.Outcome == Outcome.Answered ? response.StatusCode : null;
    }

    private void DiscoveryDenied(Attempt attempt, int? code)
    {
        Expect("denied", attempt, "nothing that may not be discovered in the result", !Discovery.Lists(attempt) && !Tells(attempt));

        // TS-0001 10.2.6.1 skips what may not be discovered, TS-0004 7.3.3.14 refuses: register entry on discovery without privilege.
        Expect("denied", attempt, "2000 with a result that leaves it out, 4103 or 4004",
            code is Rsc.Ok or Rsc.OriginatorHasNoPrivilege or Rsc.NotFound);
    }

    /// <summary>Whether the answer shows the very resource: by its resourceName, or by the mark that ours carry.</summary>
    private static bool Represents(Attempt attempt) =>
        attempt.Exchange.Response.Body.Contains(attempt.Mark, StringComparison.Ordinal)
            || Representation.NameIn(attempt.Exchange.Response.Content) == attempt.Target[(attempt.Target.LastIndexOf('/') + 1)..];

    /// <summary>Every guarded resource carries the mark, whatever was asked of it; what the request itself brought may come back in a text.</summary>
    private bool Tells(Attempt attempt) => attempt.Exchange.Response.Body.Contains(world.Guarded.Mark, StringComparison.Ordinal)
        || (attempt.Operation is AccessOperation.Retrieve or AccessOperation.Delete
            && attempt.Exchange.Response.Body.Contains(attempt.Mark, StringComparison.Ordinal));

    private async Task DeliveredAsync(Attempt attempt)
    {
        var notification = await world.Guarded.Inbox!.NextAsync(world.Session.Patience, world.Session.Stopping);
        if (notification is not null)
            world.Judge.Add(new Evidence("notification", "received at the AE's pointOfAccess", notification.Text));
        world.Judge.Expect("a granted Notify reaches the AE", $"a notification at {world.Guarded.Inbox.Address}",
            notification is null ? $"none within {world.Session.Patience.TotalSeconds:0} s" : "it arrived",
            notification is not null);
    }

    private void Expect(string what, Attempt attempt, string expected, bool met) =>
        world.Judge.Expect($"{attempt.Operation} is {what}", expected, Wire.Seen(attempt.Exchange.Response), met);
}
