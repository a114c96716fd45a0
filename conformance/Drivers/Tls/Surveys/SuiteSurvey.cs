using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>Which suites it has within a version: what it chose is left out of the next hello, until it refuses.</summary>
internal sealed class SuiteSurvey(Findings findings, WireVersion version)
{
    private readonly List<ushort> _chosen = [];
    private Answer? _firstChoice;

    /// <summary>
    /// Goes on from the <paramref name="first"/> answer, to a hello with all suites, and then asks for what is left family by family. Returns the first
    /// answer with a choice in it; null when there is none.
    /// </summary>
    public async Task<Answer?> RunAsync(Answer first)
    {
        var rest = Hellos.SuitesOf(version).ToList();

        // Servers of datagrams remember only so many half-open handshakes: what matters most is asked while they have few of ours.
        if (version == WireVersion.Dtls12 && first.Hello is not null)
            await AskForEachThatMattersAsync();
        rest.RemoveAll(_chosen.Contains);
        var last = await RemoveAsync(rest, first.Hello is { } hello && _chosen.Contains(hello.Suite) ? null : first);
        var ended = rest.Count == 0 || last.IsRefusal || await IsDeafToTheRestAsync(last);
        if (rest.Count > 0 && NeedsFamilies && MaySpeak(last))
        {
            ended = true;
            foreach (var family in Hellos.Families.Select(f => f.Where(rest.Contains).ToList()).Where(f => f.Count > 0))
            {
                last = await RemoveAsync(family);
                ended &= family.Count == 0 || last.IsRefusal || await IsDeafToTheRestAsync(last);
            }

            if (last.IsSilentRefusal)
                ended &= await AskAgainAsync();
        }

        if (ended)
            findings.CompleteSuites(version);
        else if (_chosen.Count > 0)
            findings.Remark($"{version.Name()}: after {_chosen.Count} suites, {last.Said}; there may be more suites than are listed");
        await RecordPreferenceAsync(_chosen);
        return _firstChoice;
    }

    /// <summary>In TLS 1.3 a suite needs nothing of its own. Of DTLS 1.0 it matters that it is there; each refusal costs a wait where it is silence.</summary>
    private bool NeedsFamilies => version != WireVersion.Tls13 && (version != WireVersion.Dtls10 || _chosen.Count == 0);

    /// <summary>
    /// Silence may have been haste of ours: once more for the suites that matter, each alone, and for a version of which nothing was heard. False
    /// where the server does not answer what it answered before either: then its silence says nothing about a suite.
    /// </summary>
    private async Task<bool> AskAgainAsync()
    {
        await AskForEachThatMattersAsync();
        if (_chosen.Count == 0)
            await RemoveAsync([.. Hellos.Families[0]], await findings.Questioner.AskPatientlyAsync(Hellos.Of(version, findings.OwnName, Hellos.Families[0])));
        return _chosen.Count == 0 || (await findings.Questioner.AskPatientlyAsync(Hellos.Of(version, findings.OwnName, _chosen))).Hello is not null;
    }

    private async Task AskForEachThatMattersAsync()
    {
        foreach (var suite in Hellos.SuitesThatMatter(version).Where(s => !_chosen.Contains(s)).ToList())
            await RemoveAsync([suite], await findings.Questioner.AskPatientlyAsync(Hellos.Of(version, findings.OwnName, [suite])));
    }

    /// <summary>Who says that the version is the trouble need not be asked for each family.</summary>
    private static bool MaySpeak(Answer last) => last.End != AnswerEnd.NotAsked && last.Flight.Refusal?.Description != VersionSurvey.ProtocolVersion && last.Hello is null;

    /// <summary>Leaves out of <paramref name="rest"/> what was chosen until that ends; returns the answer with which it did.</summary>
    private async Task<Answer> RemoveAsync(List<ushort> rest, Answer? first = null)
    {
        var answer = first ?? await findings.Questioner.AskAsync(Hellos.Of(version, findings.OwnName, rest));
        while (Takes(answer, rest))
        {
            _firstChoice ??= answer;
            _chosen.Add(answer.Hello!.Suite);
            findings.Add(Fact(answer));
            rest.Remove(answer.Hello.Suite);
            if (rest.Count == 0)
                break;
            answer = await findings.Questioner.AskAsync(Hellos.Of(version, findings.OwnName, rest));
        }

        return answer;
    }

    /// <summary>Over UDP silence is an answer too, when the server goes on to answer others: an alert is not owed there.</summary>
    private async Task<bool> IsDeafToTheRestAsync(Answer answer) =>
        version.IsDatagram() && _chosen.Count > 0 && answer.End == AnswerEnd.Silent
        && (await findings.Questioner.AskAsync(Hellos.Of(version, findings.OwnName, _chosen))).Hello is not null;

    private bool Takes(Answer answer, List<ushort> rest)
    {
        if (answer.Hello is not { } hello || hello.Version != version)
            return false;
        if (rest.Contains(hello.Suite))
            return true;
        findings.Remark($"{version.Name()}: the server chose {CipherSuites.Name(hello.Suite)}, which was not offered");
        return false;
    }

    /// <summary>The same suites backwards: who chooses the same one again has an order of its own.</summary>
    private async Task RecordPreferenceAsync(List<ushort> chosen)
    {
        if (chosen.Count < 2)
            return;
        var answer = await findings.Questioner.AskAsync(Hellos.Of(version, findings.OwnName, [.. Enumerable.Reverse(chosen)]));
        var presence = answer.Hello is { } hello ? (hello.Suite == chosen[0] ? Presence.There : Presence.Absent) : Presence.NotKnown;
        var seen = presence switch
        {
            Presence.There => $"{CipherSuites.Name(chosen[0])} whether it is offered first or last",
            Presence.Absent => "chooses by the client's order",
            _ => answer.Said,
        };
        findings.Add(new TlsFact(TlsTopic.Preference, TlsNames.ServerPreference, presence, seen) { Version = version.Name() });
    }

    private TlsFact Fact(Answer answer)
    {
        var hello = answer.Hello!;
        return new TlsFact(TlsTopic.Suite, CipherSuites.Name(hello.Suite), Presence.There, Seen(answer))
        {
            Version = version.Name(),
            Code = hello.Suite,
            KeyExchange = KeyExchange(answer),
            EncryptThenMac = CipherSuites.IsCbc(hello.Suite) && version != WireVersion.Ssl30 ? hello.Has(ExtensionType.EncryptThenMac) : null,
        };
    }

    private static string Seen(Answer answer) => answer.Flight.Fault == FlightFault.None ? "chosen" : $"chosen, then {answer.Flight.FaultDetail}";

    private static string? KeyExchange(Answer answer) => answer.Flight.KeyExchange switch
    {
        { Group: { } group } => Registered.Group(group),
        { PrimeBits: { } bits } => $"dh {bits}",
        _ => answer.Hello!.Group is { } share ? Registered.Group(share) : CertificateKey.Describe(answer),
    };
}
