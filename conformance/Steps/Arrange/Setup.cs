using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>Requests that set a scenario up. A refusal here says nothing about the requirement: Inconclusive, with the reason.</summary>
public sealed class Setup(World world)
{
    /// <summary>Sends and demands <paramref name="expected"/>; <paramref name="purpose"/> completes "could not …".</summary>
    public async Task<Exchange> DoAsync(string purpose, Request request, int expected)
    {
        if (world.Session.ReadOnly && request.Operation != Operation.Retrieve)
            throw new NotApplicableException("--read-only: the scenario would have to " + purpose);
        var exchange = await world.Wire.SendAsync(request);
        return exchange.Response.StatusCode == expected && exchange.Response.Outcome == Outcome.Answered
            ? exchange
            : throw new PreconditionNotMetException(
                $"could not {purpose}: expected {Rsc.Describe(expected)}, got {Wire.Seen(exchange.Response)}{Hint(exchange.Response)}");
    }

    private string Hint(Response response) => response.StatusCode switch
    {
        Rsc.OriginatorHasNoPrivilege => $"; give the originator {world.Session.Cse.Profile.Admin} (cse.admin of the target file) all rights below the CSEBase",
        Rsc.OriginatorNotAuthenticated => "; the originator is not registered there, or cse.admin of the target file is wrong",
        Rsc.SecurityAssociationRequired => "; it demands a security association, which a plain binding does not have",
        4001 => "; set cse.release of the target file to a release that it supports",
        _ => "",
    };
}
