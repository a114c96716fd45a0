using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>
/// Looks whether a denied request did something all the same, and a granted one what it was asked to. For that the administrator opens
/// the policy: the attempt is over by then.
/// </summary>
internal static class Effects
{
    /// <summary>Judges that <paramref name="attempt"/> left nothing behind.</summary>
    public static async Task NoneAsync(World world, Attempt attempt)
    {
        if (attempt.Operation is AccessOperation.Retrieve || !CanLook(world, attempt))
            return;
        await OpenAsync(world);
        if (attempt.Operation == AccessOperation.Notify)
            await NothingDeliveredAsync(world, attempt);
        else
            await NothingChangedAsync(world, attempt);
    }

    /// <summary>
    /// Judges that <paramref name="attempt"/>, which was answered with success, was carried out (7.1.4). Where the scenario leaves nobody
    /// a way to look, the code is all that is judged, unless <paramref name="mustLook"/> demands more.
    /// </summary>
    public static async Task DoneAsync(World world, Attempt attempt, bool mustLook = false)
    {
        if (attempt.Operation is not (AccessOperation.Create or AccessOperation.Update or AccessOperation.Delete)
            || !CanLook(world, attempt))
            return;
        try
        {
            await OpenAsync(world);
        }
        catch (PreconditionNotMetException) when (!mustLook)
        {
            return;
        }

        var response = await LookAsync(world, attempt);
        if (response.StatusCode == Rsc.OriginatorHasNoPrivilege)
        {
            if (mustLook)
                throw new PreconditionNotMetException($"could not look at {attempt.Effect} after the {attempt.Operation}");
            return;
        }

        var (expected, met) = attempt.Operation switch
        {
            AccessOperation.Create => ("the new child", Shows(attempt, response)),
            AccessOperation.Update => ("the attribute with its new value", attempt.ShowsIn(response)),
            _ => ("4004 for what was deleted", response.StatusCode == Rsc.NotFound),
        };
        world.Judge.Expect($"a granted {attempt.Operation} is carried out", expected, Wire.Seen(response) + (Shows(attempt, response) ? " with a representation" : ""), met);
    }

    /// <summary>A policy that the administrator can open, or a resource without one whose reader the tree knows.</summary>
    private static bool CanLook(World world, Attempt attempt) =>
        world.Policies.All is [{ Address: not null }, ..] || world.Tree.All.Any(r => r.Address == attempt.Target);

    private static Task OpenAsync(World world) => world.Policies.All is [{ Address: not null } policy, ..]
        ? world.Policies.OpenToAdministratorAsync(policy)
        : Task.CompletedTask;

    /// <summary>
    /// Retrieves what the request was about, as who may look at its target: the administrator, as a rule. A child without policies of its own is its creator's alone
    /// (TS-0001 9.6.1.3.2), so where the administrator is kept out of one the originator of the request looks.
    /// </summary>
    private static async Task<Response> LookAsync(World world, Attempt attempt)
    {
        var look = new Request { Operation = Operation.Retrieve, To = attempt.Effect, From = world.Tree.ReaderOf(attempt.Target) };
        var seen = (await world.Wire.SendAsync(look)).Response;
        if (seen.StatusCode != Rsc.OriginatorHasNoPrivilege || attempt.Operation != AccessOperation.Create)
            return seen;
        var request = attempt.Exchange.Request;
        return (await world.Wire.SendAsync(look with { From = request.From, Caller = request.Caller })).Response;
    }

    /// <summary>Whether <paramref name="response"/> is the very resource that was looked at, not just any.</summary>
    private static bool Shows(Attempt attempt, Response response) =>
        response.StatusCode == Rsc.Ok && Representation.IsAt(attempt.Effect, response.Content);

    private static async Task NothingChangedAsync(World world, Attempt attempt)
    {
        var response = await LookAsync(world, attempt);
        var (expected, met) = attempt.Operation switch
        {
            AccessOperation.Create => ("4004 for the child that was not to be made", response.StatusCode == Rsc.NotFound),
            AccessOperation.Update => ("the attribute unchanged",
                Shows(attempt, response) && !attempt.ShowsIn(response)),
            _ => ("the resource still there", Shows(attempt, response)),
        };

        if (response.StatusCode == Rsc.OriginatorHasNoPrivilege)
            throw new PreconditionNotMetException("could not look at the resource after the denial: the opened policy does not let the administrator in");
        world.Judge.Expect($"a denied {attempt.Operation} changes nothing", expected, DescribeEffect(attempt, response), met);
    }

    private static string DescribeEffect(Attempt attempt, Response response) => attempt.Operation switch
    {
        AccessOperation.Update when attempt.ShowsIn(response) => "the attribute has the denied request's value",
        _ => Wire.Seen(response),
    };

    /// <summary>No waiting for nothing: the administrator sends a notification too, and it has to be the first that arrives.</summary>
    private static async Task NothingDeliveredAsync(World world, Attempt attempt)
    {
        const string Later = "ts0003-after-the-denial";
        await world.Setup.DoAsync("send a notification as the administrator", new Request
        {
            Operation = Operation.Notify,
            To = attempt.Target,
            From = world.Session.Cse.Profile.Admin,
            Content = NotificationContent.Of(Later),
        }, Rsc.Ok);
        var first = await world.Guarded.Inbox!.NextAsync(world.Session.Patience, world.Session.Stopping)
            ?? throw new PreconditionNotMetException("the administrator's notification did not arrive either");
        world.Judge.Add(new Evidence("notification", "first to arrive at the AE's pointOfAccess", first.Text));
        var met = !first.Text.Contains(attempt.Mark, StringComparison.Ordinal);
        world.Judge.Expect("a denied Notify reaches nobody", "no notification before the administrator's",
            met ? "none" : "the denied notification", met);
    }
}
