using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>What it does with the name in a hello: its own, another that it serves, one that it can't know, none.</summary>
internal sealed class ServerNameSurvey(Findings findings, WireVersion version, IReadOnlyList<string> otherNames)
{
    /// <summary>Nobody has this name (RFC 6761 6.4).</summary>
    public const string Unknown = "nobody.ts0003.invalid";

    /// <summary>Asks all at once.</summary>
    public async Task RunAsync()
    {
        var none = AskAsync(null);
        var unknown = AskAsync(Unknown);
        var own = findings.OwnName is { } name ? AskAsync(name) : null;
        var others = otherNames.Select(n => (Name: n, Answer: AskAsync(n))).ToList();
        var without = await none;
        if (own is not null)
            Add(TlsNames.OwnName, findings.OwnName, await own, without);
        else
            findings.Add(new TlsFact(TlsTopic.ServerName, TlsNames.OwnName, Presence.NotKnown, "no name given to ask with (--sni)") { Version = version.Name() });
        foreach (var (other, answer) in others)
            Add(TlsNames.OtherName, other, await answer, without);
        Add(TlsNames.UnknownName, null, await unknown, without);
        Add(TlsNames.NoName, null, without, without);
    }

    private Task<Answer> AskAsync(string? name) => findings.Questioner.AskAsync(Hellos.Of(version, name, findings.There(TlsTopic.Suite, version)));

    /// <summary>A server that used the name says so with an empty extension of its own (RFC 6066 3): only that proves that it looked.</summary>
    private void Add(string which, string? name, Answer answer, Answer without)
    {
        var seen = answer.Hello is { } hello ? "goes on" + Acknowledged(hello) + Warned(answer) + Certificate(answer, without) : answer.Said;
        findings.Add(new TlsFact(TlsTopic.ServerName, which, Findings.PresenceIn(answer), name is null ? seen : $"{name}: {seen}")
        {
            Version = version.Name(),
            Code = answer.Hello?.Has(ExtensionType.ServerName) == true ? 1 : null,
        });
    }

    private static string Acknowledged(ServerHello hello) => hello.Has(ExtensionType.ServerName) ? ", acknowledges the name" : "";

    private static string Warned(Answer answer) => answer.Flight.Alerts is [var alert, ..] ? $", after a {alert}" : "";

    private static string Certificate(Answer answer, Answer without) =>
        answer.Flight.Certificate.Length > 0 && without.Flight.Certificate.Length > 0 && !answer.Flight.Certificate.Span.SequenceEqual(without.Flight.Certificate.Span)
            ? ", with another certificate than without a name" : "";
}
