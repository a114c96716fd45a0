using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>All surveys of one endpoint, in an order in which each has what it needs.</summary>
internal sealed class EndpointSurvey(Findings findings, bool datagrams, IReadOnlyList<string> otherNames)
{
    private readonly Dictionary<WireVersion, Answer> _there = [];
    private Answer? _first;

    private WireVersion Wanted => VersionSurvey.Versions(datagrams)[0];

    /// <summary>Asks for the version that TS-0003 wants; the answer also tells whether anybody is there.</summary>
    public async Task<Answer> OpenAsync() => _first = await findings.Questioner.AskAsync(Hellos.Of(Wanted, findings.OwnName));

    /// <summary>Asks for all the rest.</summary>
    public async Task RunAsync()
    {
        await Task.WhenAll(VersionSurvey.Versions(datagrams).Select(VersionAsync));
        var topics = new List<Task> { new HardeningSurvey(findings, _there).RunAsync() };
        foreach (var version in _there.Keys.Where(v => v == Wanted || v == WireVersion.Tls13))
        {
            topics.Add(new GroupSurvey(findings, version).RunAsync());
            topics.Add(new SignatureSurvey(findings, version).RunAsync());
        }

        if (_there.ContainsKey(Wanted))
            topics.Add(new CertificateTypeSurvey(findings, Wanted).RunAsync());
        if (_there.Count > 0)
            topics.Add(new ServerNameSurvey(findings, _there.ContainsKey(Wanted) ? Wanted : _there.Keys.First(), otherNames).RunAsync());
        await Task.WhenAll(topics);
    }

    private async Task VersionAsync(WireVersion version)
    {
        var answer = version == Wanted && _first is not null ? _first : await findings.Questioner.AskAsync(Hellos.Of(version, findings.OwnName));
        var suites = new SuiteSurvey(findings, version);
        var chosen = await suites.RunAsync(answer);
        var there = VersionSurvey.Record(findings, version, chosen ?? answer);
        if (!there || chosen is null)
            return;
        lock (_there)
            _there[version] = chosen;
    }
}
