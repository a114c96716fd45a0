using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps;

/// <summary>
/// Sends requests of one scenario and keeps each exchange as evidence. A Create without a valid answer goes to <c>doubtful</c> too:
/// it may have been carried out, so somebody has to clean up.
/// </summary>
public sealed class Wire(Session session, Judge judge, Action<Exchange> doubtful)
{
    /// <summary>
    /// Sends <paramref name="request"/>; faults of the other side are answers, not exceptions. Only a request that never reached it
    /// says nothing about it, so then no scenario goes on.
    /// </summary>
    public Task<Exchange> SendAsync(Request request) => KeepAsync(session.Cse.SendAsync(request, session.Stopping));

    /// <summary>Sends over <paramref name="connection"/>.</summary>
    public Task<Exchange> SendAsync(Request request, ISingleConnection connection) =>
        KeepAsync(connection.SendAsync(request, session.Stopping));

    /// <summary>"RETRIEVE cse-in/x as Cabc → 4103".</summary>
    public static string Summary(Exchange exchange) =>
        $"{exchange.Request.Operation.ToString().ToUpperInvariant()} {exchange.Request.To} as {exchange.Request.From ?? "(no From)"} → {Seen(exchange.Response)}";

    /// <summary>What came, in a few words: the status code, or why there was none.</summary>
    public static string Seen(Response response) => response.Outcome == Outcome.Answered
        ? Rsc.Describe(response.StatusCode)
        : $"no valid oneM2M answer ({response.Fault})";

    private async Task<Exchange> KeepAsync(Task<Exchange> sending)
    {
        var exchange = await sending;
        judge.Add(new Evidence("exchange", Summary(exchange), exchange.RequestText, exchange.ResponseText, exchange.Curl));
        if (exchange.Response.Remark is { } remark)
            judge.Observe(remark, "TS-0009 6.3.2");
        if (exchange.Response.Outcome == Outcome.Unreachable)
            throw new PreconditionNotMetException($"the implementation takes no connection any more ({exchange.Response.Fault})");
        if (exchange.Request.Operation == Operation.Create && exchange.Response.Outcome != Outcome.Answered)
            doubtful(exchange);
        return exchange;
    }
}
