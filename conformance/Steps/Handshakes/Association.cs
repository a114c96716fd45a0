using OneM2M.Conformance.Catalogue.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>The handshake of one scenario: with which endpoint, how our side behaves, and what was seen.</summary>
public sealed class Association(Session session, Judge judge)
{
    private ISecureEndpoint? _endpoint;
    private HandshakePlan? _plan;
    private HandshakeReport? _report;
    private TlsFramework? _framework;

    /// <summary>The endpoint that the scenario is about.</summary>
    public ISecureEndpoint Endpoint => _endpoint ?? throw new InvalidOperationException("No step chose an endpoint.");

    /// <summary>What the target file tells of it.</summary>
    public SecureEndpointProfile Profile => Endpoint.Profile;

    /// <summary>How our side behaves; honest until a step changes it.</summary>
    internal HandshakePlan Plan
    {
        get => _plan ?? throw new InvalidOperationException("No step said by which framework.");
        set => _plan = value;
    }

    /// <summary>What was seen last.</summary>
    internal HandshakeReport Report => _report ?? throw new InvalidOperationException("A Then stands before any When.");

    /// <summary>The framework of the plan.</summary>
    internal TlsFramework CurrentFramework => _framework ?? throw new InvalidOperationException("No step said by which framework.");

    /// <summary>What we show in this run.</summary>
    internal OurCredentials Credentials => session.Credentials.Of(Endpoint);

    /// <summary>The first endpoint of <paramref name="role"/> over <paramref name="transport"/>; NotApplicable where the target file has none.</summary>
    internal void Choose(SecureRole role, string transport)
    {
        _endpoint = session.Endpoints.FirstOrDefault(e => e.Profile.Role == role && e.Profile.Transport == transport) ?? throw new NotApplicableException(
            $"the target file has no entry under tls for {EndpointWords.Name(role)} over {transport}");
    }

    /// <summary>Begins with an honest plan of <paramref name="framework"/>; NotApplicable where the target file names no credentials for it.</summary>
    internal void Begin(TlsFramework framework)
    {
        _framework = framework;
        Plan = Honest(framework);
    }

    /// <summary>The plan of an honest peer.</summary>
    internal HandshakePlan Honest(TlsFramework framework)
    {
        var plan = new HandshakePlan
        {
            Suites = [Framework.Suite(framework, Profile.Transport)],
            ServerName = Profile.Listens ? Profile.Authority : null,
            Deadline = session.Patience,
        };
        return framework == TlsFramework.SharedKey
            ? plan with { Key = Profile.Keys.Count > 0 ? Profile.Keys[0] : throw Unnamed("psk") }
            : plan with { Credential = Profile.Certificates is null ? throw Unnamed("certificate") : Credentials.Good() };
    }

    /// <summary>One handshake by the plan.</summary>
    internal async Task<HandshakeReport> ShakeAsync(string what)
    {
        _report = await Endpoint.ShakeHandsAsync(Plan, session.Stopping);
        judge.Add(HandshakeEvidence.Of(Profile, what, _report));
        if (_report.End == HandshakeEnd.Unreachable)
            throw new PreconditionNotMetException($"{Profile.Name}: {_report.Trouble ?? "not reachable"}");
        return _report;
    }

    /// <summary>It was accepted.</summary>
    internal void ExpectAccepted(string rule) => judge.Expect(rule, "accepted", HandshakeEvidence.Seen(Report), Report.IsAccepted);

    /// <summary>
    /// It was refused, in whichever way. Only one who accepts an honest peer can be said to refuse another: else Inconclusive.
    /// </summary>
    internal async Task ExpectRefusedAsync(string rule)
    {
        if (!Report.IsAccepted)
            await DemandControlAsync();
        judge.Expect(rule, "refused", HandshakeEvidence.Seen(Report), Report.IsRefused);
        if (Report.Alert is { } alert)
            judge.Observe($"refused with alert {alert} {Report.AlertName}", "10.2");
    }

    /// <summary>The honest handshake of the framework, once for a run; Inconclusive where it is not accepted.</summary>
    internal async Task DemandControlAsync()
    {
        var honest = Honest(CurrentFramework);
        var report = await session.Controls.HonestAsync(Endpoint, CurrentFramework, "", () => Endpoint.ShakeHandsAsync(honest, session.Stopping));
        judge.Add(HandshakeEvidence.Of(Profile, "control: an honest peer", report));
        if (!report.IsAccepted)
        {
            throw new PreconditionNotMetException(
                $"{Profile.Name} does not accept an honest peer either ({HandshakeEvidence.Seen(report)}); check keys and certificates of the entry in the target file");
        }
    }

    private NotApplicableException Unnamed(string key) => new($"the entry {Profile.Name} names no {key}");
}
