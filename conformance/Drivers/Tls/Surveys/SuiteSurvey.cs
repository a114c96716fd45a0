using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>Which suites it has within a version: what it chose is left out of the next hello, until it refuses.</summary>
internal sealed class SuiteSurvey(Interview interview)
{
    private readonly List<ushort> _chosen = [];
    private readonly List<Answer> _ends = [];
    private Answer? _first;
    private Answer? _firstChoice;

    private WireVersion Version => interview.Version;

    /// <summary>Goes on from the <paramref name="first"/> answer, to a hello with all suites, and then asks for what is left family by family.</summary>
    public async Task RunAsync(Answer first)
    {
        _first = first;
        var rest = Hellos.SuitesOf(Version).ToList();

        // Servers of datagrams remember only so many half-open handshakes: what matters most is asked while they have few of ours.
        if (Version == WireVersion.Dtls12 && first.Hello is not null)
        {
            foreach (var suite in Hellos.SuitesThatMatter(Version))
                Take(await interview.Findings.Questioner.AskAloneAsync(interview.Hello([suite])), [suite]);
        }

        rest.RemoveAll(_chosen.Contains);
        var last = await RemoveAsync(rest, first.Hello is { } hello && _chosen.Contains(hello.Suite) ? null : first);
        if (rest.Count > 0 && NeedsFamilies && MaySpeak(last))
        {
            // Some give up on the first suite that they have no credentials for: what each family ends with tells, not what all together ended with.
            _ends.Clear();
            foreach (var family in Hellos.Families.Select(f => f.Where(rest.Contains).ToList()).Where(f => f.Count > 0))
                await RemoveAsync(family);
        }
    }

    /// <summary>
    /// To be called when nothing else is under way: makes sure of what was refused, records the suites that matter and are not there, and whether all suites
    /// are known. Returns the answer that tells about the version: with a choice in it where there is one.
    /// </summary>
    public async Task<Answer> SettleAsync()
    {
        var version = _firstChoice is null && _first!.IsRefusal ? await interview.ConfirmAsync(interview.Hello(), _first) : _first!;
        var missing = new List<Answer>();
        if (version.Hello is null || _firstChoice is not null)
        {
            foreach (var suite in Hellos.SuitesThatMatter(Version).Except(_chosen).ToList())
                missing.Add(await SettleAsync(suite, version));
        }

        var ended = _ends.TrueForAll(e => e.IsRefusal) && (_ends.TrueForAll(e => e.IsPlain) || await interview.StillAnswersAsync());
        if (_chosen.Count == 0)
            return missing.Concat(_ends).FirstOrDefault(a => version.IsRefusal && !version.RefusesVersion && !a.IsRefusal) ?? version;
        if (ended)
            interview.Findings.CompleteSuites(Version);
        else
            interview.Findings.Remark($"{Version.Name()}: after {_chosen.Count} suites, {_ends.Find(e => !e.IsRefusal)?.Said ?? "silence"}; there may be more suites than are listed");
        await RecordOrderAsync();
        return _firstChoice!;
    }

    /// <summary>In TLS 1.3 a suite needs nothing of its own. Of DTLS 1.0 it matters that it is there; each refusal costs a wait where it is silence.</summary>
    private bool NeedsFamilies => Version != WireVersion.Tls13 && (Version != WireVersion.Dtls10 || _chosen.Count == 0);

    /// <summary>A suite that shall be there is asked for alone before it is called missing; who does not have the version need not be asked.</summary>
    private async Task<Answer> SettleAsync(ushort suite, Answer version)
    {
        if (_chosen.Count == 0 && version.RefusesVersion)
            return version;
        var answer = await interview.ConfirmAsync(interview.Hello([suite]));
        if (!Take(answer, [suite]))
            interview.Add(TlsTopic.Suite, CipherSuites.Name(suite), answer.IsRefusal ? Presence.Absent : Presence.NotKnown, $"alone: {answer.Said}", suite);
        return answer;
    }

    /// <summary>Who says that the version is the trouble need not be asked for each family.</summary>
    private static bool MaySpeak(Answer last) => last.End != AnswerEnd.NotAsked && !last.RefusesVersion && last.Hello is null;

    /// <summary>Leaves out of <paramref name="rest"/> what was chosen until that ends; returns the answer with which it did.</summary>
    private async Task<Answer> RemoveAsync(List<ushort> rest, Answer? first = null)
    {
        var answer = first ?? await interview.AskAsync(interview.Hello(rest));
        while (Take(answer, rest))
        {
            rest.Remove(answer.Hello!.Suite);
            if (rest.Count == 0)
                return answer;
            answer = await interview.AskAsync(interview.Hello(rest));
        }

        // Over UDP silence is an answer too, when the server goes on to answer others: an alert is not owed there, and a cookie neither.
        if (Version.IsDatagram() && _chosen.Count > 0 && answer.End == AnswerEnd.Silent && !answer.IsRefusal && await interview.StillAnswersAsync())
            answer = answer with { IsPassedOver = true };
        _ends.Add(answer);
        return answer;
    }

    private bool Take(Answer answer, List<ushort> offered)
    {
        if (answer.Hello is not { } hello || hello.Version != Version)
            return false;
        if (!offered.Contains(hello.Suite))
        {
            interview.Findings.Remark($"{Version.Name()}: the server chose {CipherSuites.Name(hello.Suite)}, which was not offered");
            return false;
        }

        _firstChoice ??= answer;
        _chosen.Add(hello.Suite);
        interview.Findings.Add(SuiteFacts.Of(Version, answer));
        return true;
    }

    /// <summary>The same suites forwards and backwards: who chooses the same one again has an order of its own.</summary>
    private async Task RecordOrderAsync()
    {
        var (presence, seen) = (Presence.NotKnown, "one suite only");
        if (_chosen.Count > 1)
        {
            var forward = await interview.AskAsync(interview.Hello([.. _chosen]));
            var backward = await interview.AskAsync(interview.Hello([.. Enumerable.Reverse(_chosen)]));
            (presence, seen) = (forward.Hello?.Suite, backward.Hello?.Suite) switch
            {
                (null, _) => (Presence.NotKnown, forward.Said),
                (_, null) => (Presence.NotKnown, backward.Said),
                var (one, other) when one == other => (Presence.There, $"server order: {CipherSuites.Name(one.Value)} wherever the client puts it"),
                var (one, other) when one == _chosen[0] && other == _chosen[^1] => (Presence.Absent, "client order: the one that the client puts first"),
                var (one, other) => (Presence.NotKnown, $"neither order: {CipherSuites.Name(one.Value)} and, the other way round, {CipherSuites.Name(other.Value)}"),
            };
        }

        interview.Add(TlsTopic.Preference, TlsNames.ServerOrder, presence, seen);
    }
}
