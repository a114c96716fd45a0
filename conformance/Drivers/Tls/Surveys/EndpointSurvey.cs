using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>All surveys of one endpoint, in an order in which each has what it needs.</summary>
internal sealed class EndpointSurvey(Findings findings, bool datagrams, IReadOnlyList<string> otherNames)
{
    private readonly Dictionary<WireVersion, Answer> _there = [];
    private Answer? _first;

    private IReadOnlyList<WireVersion> Versions => VersionSurvey.Versions(datagrams);

    private WireVersion Wanted => Versions[0];

    /// <summary>Asks for the version that TS-0003 wants; the answer also tells whether anybody is there.</summary>
    public async Task<Answer> OpenAsync() => _first = await findings.Questioner.AskAsync(Hellos.Of(Wanted, findings.OwnName));

    /// <summary>Asks for all the rest.</summary>
    public async Task RunAsync()
    {
        await SurveyVersionsAsync();
        var topics = new List<Task> { new HardeningSurvey(findings, _there).RunAsync() };
        foreach (var interview in _there.Keys.Where(v => v == Wanted || v == WireVersion.Tls13).Select(v => new Interview(findings, v)))
        {
            topics.Add(new GroupSurvey(interview).RunAsync());
            topics.Add(new SignatureSurvey(interview).RunAsync());
        }

        if (_there.ContainsKey(Wanted))
            topics.Add(new CertificateTypeSurvey(new Interview(findings, Wanted)).RunAsync());
        if (_there.Count > 0)
        {
            var version = _there.ContainsKey(Wanted) ? Wanted : _there.Keys.First();
            topics.Add(new ServerNameSurvey(new Interview(findings, version), otherNames).RunAsync(_there[version]));
        }

        await Task.WhenAll(topics);
    }

    /// <summary>All versions at once; then, one after the other, what needs quiet.</summary>
    private async Task SurveyVersionsAsync()
    {
        var surveys = Versions.Select(v => (Interview: new Interview(findings, v), Survey: new SuiteSurvey(new Interview(findings, v)))).ToList();
        await Task.WhenAll(surveys.Select(async s => await s.Survey.RunAsync(await OpenAsync(s.Interview))));
        var answers = new List<(Interview Interview, Answer Answer)>();
        foreach (var (interview, survey) in surveys)
            answers.Add((interview, await survey.SettleAsync()));

        // Who agrees to nothing, and was not called by a name that is known to be its own, may speak with nobody who does not call it so.
        var isStranger = !findings.IsTold && answers.TrueForAll(a => a.Answer.Hello is null) && answers.Exists(a => a.Answer.IsRefusal || a.Answer.IsDoubted || a.Answer.RefusesName);
        if (isStranger)
            findings.Remark("every hello was refused, and none bore a name that is known to be the endpoint's own; it may want one: name its authority with --sni NAME");
        foreach (var (interview, answer) in answers)
        {
            VersionSurvey.Record(interview, answer, isStranger);
            if (answer.Hello?.Version == interview.Version && interview.Suites.Count > 0)
                _there[interview.Version] = answer;
        }

        if (answers.TrueForAll(a => a.Answer.Hello is null))
            ServerNameSurvey.RecordRefused(answers[0].Interview, answers[0].Answer);
    }

    private async Task<Answer> OpenAsync(Interview interview) =>
        interview.Version == Wanted && _first is not null ? _first : await interview.AskAsync(interview.Hello());
}
