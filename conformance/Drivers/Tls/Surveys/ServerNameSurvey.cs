using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>What it does with the name in a hello: its own, another that it serves, one that it can't know, none.</summary>
internal sealed class ServerNameSurvey(Interview interview, IReadOnlyList<string> otherNames)
{
    /// <summary>Nobody has this name (RFC 6761 6.4).</summary>
    public const string Unknown = "nobody.ts0003.invalid";

    /// <summary>
    /// Asks with all names but its own: what it does with that <paramref name="own"/> shows, the answer to a hello of another survey. A refusal of a name
    /// is made sure of, so that a limit on connections is no finding.
    /// </summary>
    public async Task RunAsync(Answer own)
    {
        var without = await AskAsync(null);
        if (interview.Findings.OwnName is { } name)
            Add(TlsNames.OwnName, name, own, without);
        else
            interview.Add(TlsTopic.ServerName, TlsNames.OwnName, Presence.NotKnown, "no name given to ask with (--sni)");
        foreach (var other in otherNames)
            Add(TlsNames.OtherName, other, await AskAsync(other), without);
        Add(TlsNames.UnknownName, null, await AskAsync(Unknown), without);
        Add(TlsNames.NoName, null, without, without);
    }

    /// <summary>Records what a server does with its own name that chose nothing in any hello; only a refusal of just that name says something.</summary>
    public static void RecordRefused(Interview interview, Answer answer)
    {
        var seen = interview.Findings.OwnName is { } name ? $"{name}: {answer.Said}" : "no name given to ask with (--sni)";
        interview.Add(TlsTopic.ServerName, TlsNames.OwnName, answer.RefusesName && interview.Findings.IsTold ? Presence.Absent : Presence.NotKnown, seen);
    }

    private Task<Answer> AskAsync(string? name) => interview.AskForSureAsync(interview.Hello(interview.Suites) with { ServerName = name });

    /// <summary>A server that used the name says so with an empty extension of its own (RFC 6066 3): only that proves that it looked.</summary>
    private void Add(string which, string? name, Answer answer, Answer without)
    {
        var seen = answer.Hello is { } hello ? "goes on" + Acknowledged(hello) + Warned(answer) + Certificate(answer, without) : answer.Said;
        interview.Add(
            TlsTopic.ServerName,
            which,
            answer.RefusesName ? Presence.Absent : Findings.PresenceIn(answer),
            name is null ? seen : $"{name}: {seen}",
            answer.Hello?.Has(ExtensionType.ServerName) == true ? 1 : null);
    }

    private static string Acknowledged(ServerHello hello) => hello.Has(ExtensionType.ServerName) ? ", acknowledges the name" : "";

    private static string Warned(Answer answer) => answer.Flight.Alerts is [var alert, ..] ? $", after a {alert}" : "";

    private static string Certificate(Answer answer, Answer without) =>
        answer.Flight.Certificate.Length > 0 && without.Flight.Certificate.Length > 0 && !answer.Flight.Certificate.Span.SequenceEqual(without.Flight.Certificate.Span)
            ? ", with another certificate than without a name" : "";
}
