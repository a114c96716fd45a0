using OneM2M.Conformance.Catalogue.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>The handshake of one scenario: with which endpoint, how our side behaves, and what was seen.</summary>
public sealed class Association(Session session, Judge judge)
{
    // What the suite knows, in the order of the registry: secp256r1, secp384r1, secp521r1, x25519; ECDSA with SHA-256, -384, -512.
    private static readonly int[] AllGroups = [23, 24, 25, 29];
    private static readonly int[] AllSignatures = [0x0403, 0x0503, 0x0603];

    private const int HandshakesOfSilence = 15;
    private static readonly TimeSpan ShortestSilence = TimeSpan.FromSeconds(1);

    private HandshakeReport? _report;
    private HandshakePlan? _plan;
    private TlsFramework? _framework;

    /// <summary>The endpoints that the scenario may be about.</summary>
    internal EndpointChoice Choice { get; } = new(session);

    /// <summary>The endpoint that the scenario is about.</summary>
    internal ISecureEndpoint Endpoint => Choice.Chosen;

    /// <summary>What the target file tells of it.</summary>
    internal SecureEndpointProfile Profile => Endpoint.Profile;

    /// <summary>What the target file tells of certificates there; NotApplicable where it tells nothing.</summary>
    internal CertificateProfile Certificates => Profile.Certificates ?? throw Unnamed("certificate");

    /// <summary>What was seen last.</summary>
    internal HandshakeReport Report => _report ?? throw new InvalidOperationException("A Then stands before any When.");

    /// <summary>The family of frameworks of the last handshake.</summary>
    internal TlsFramework CurrentFramework => _framework ?? throw new InvalidOperationException("No step said by which framework.");

    /// <summary>What we show in this run.</summary>
    internal OurCredentials Credentials => session.Credentials.Of(Endpoint);

    /// <summary>The honest peer against which a refusal is held; another one where what is refused differs from that one in more.</summary>
    internal HonestPeer Control { get; set; } = HonestPeer.AsConfigured;

    /// <summary>The key that a Given named; null where none did.</summary>
    internal SharedKey? KeyOfScenario { get; set; }

    /// <summary>The server name of the last handshake of ours, null where it sent none.</summary>
    internal string? Named { get; private set; }

    /// <summary>The plan of an honest peer; NotApplicable where the target file names no credentials for the framework.</summary>
    internal HandshakePlan Honest(TlsFramework framework, HonestPeer peer = HonestPeer.AsConfigured)
    {
        var plan = new HandshakePlan
        {
            Suites = [Framework.Suite(framework, Profile.Transport)],
            ServerName = Profile.Listens ? Profile.Authority : null,
            Deadline = session.Patience,
        };
        return framework == TlsFramework.SharedKey
            ? plan with { Key = Profile.Keys.Count > 0 ? Profile.Keys[0] : throw Unnamed("psk") }
            : plan with
            {
                WantsRawPublicKey = Profile.Listens && Certificates.Flavour == PeerFlavour.Raw,
                Credential = peer == HonestPeer.BelowACaOfOurs ? Credentials.GoodBelowCa() : Credentials.Good(),
            };
    }

    /// <summary>One handshake by <paramref name="plan"/>; <paramref name="what"/> begins its evidence.</summary>
    internal async Task ShakeAsync(TlsFramework framework, HandshakePlan plan, string what)
    {
        (_framework, Named) = (framework, plan.ServerName);
        if (Profile.Datagrams)
            plan = plan with { Deadline = await SilenceAsync(framework) };
        _plan = plan;
        Keep(await MakeAsync(plan), what);
    }

    /// <summary>The honest handshake, made once for the run.</summary>
    internal async Task LookAsync(TlsFramework framework)
    {
        var plan = Honest(framework);
        (_framework, Named) = (framework, plan.ServerName);
        Keep(await HonestOnceAsync(framework, HonestPeer.AsConfigured), "an honest peer");

        // What was presented can be judged, however the handshake went on.
        if (!Report.IsAccepted && Report.Presented.Count == 0)
            throw Dishonoured(Report);
    }

    /// <summary>
    /// It was accepted. One that let honest peers in before and is silent now, to this peer and to another one, is stuck or gone: Inconclusive.
    /// </summary>
    internal async Task ExpectAcceptedAsync(string rule)
    {
        if (Report.End is HandshakeEnd.Silent or HandshakeEnd.Unreachable && session.Controls.HasBeenAccepted(Endpoint, CurrentFramework))
        {
            Keep(await MakeAsync(_plan! with { Deadline = session.Patience }), "once more, with patience");
            if (Report.End == HandshakeEnd.Silent && !(await MakeAsync(Honest(CurrentFramework))).IsAccepted)
                throw new PreconditionNotMetException($"{Profile.Name} answers nobody any more, though it let in an honest peer before; handshakes that were broken off may have left it stuck");
        }

        judge.Expect(rule, "let in", HandshakeEvidence.Seen(Report), Report.IsAccepted);
    }

    /// <summary>
    /// It was accepted; a refusal over TLS of one who would be let in with more groups and signatures is Inconclusive by the register entry
    /// <paramref name="defect"/>.
    /// </summary>
    internal async Task ExpectAcceptedUnlessMoreIsOfferedAsync(string rule, string defect)
    {
        if (!Report.IsAccepted && !Profile.Datagrams)
        {
            var more = Honest(CurrentFramework) with { Groups = AllGroups, Signatures = AllSignatures };
            var report = await MakeAsync(more);
            judge.Add(HandshakeEvidence.Of(Profile, "an honest peer with more groups and signatures", report));
            if (report.IsAccepted)
                throw new PreconditionNotMetException($"it wants another group or signature than RFC 7252 names, which 10.2.3 reaches for DTLS only ({defect})");
        }

        await ExpectAcceptedAsync(rule);
    }

    /// <summary>
    /// It was refused, in whichever way. Only one who accepts an honest peer can be said to refuse another: else Inconclusive.
    /// </summary>
    internal async Task ExpectRefusedAsync(string rule)
    {
        if (Report.IsRefused)
            await DemandControlAsync();
        else if (Report.End == HandshakeEnd.RefusedByUs)
            throw new PreconditionNotMetException($"the handshake came not so far that it could be refused: {Report.Trouble}");
        judge.Expect(rule, "refused", HandshakeEvidence.Seen(Report), Report.IsRefused);
        Note();
    }

    /// <summary>Tells how it ended, and judges nothing.</summary>
    internal void Note() => judge.Observe($"{Profile.Name}: {HandshakeEvidence.Seen(Report)}", "10.2.1");

    /// <summary>The honest handshake of the framework, once for a run; Inconclusive where it is not accepted.</summary>
    internal async Task DemandControlAsync()
    {
        var report = await HonestOnceAsync(CurrentFramework, Control);
        judge.Add(HandshakeEvidence.Of(Profile, "control: an honest peer", report));
        if (!report.IsAccepted)
            throw Dishonoured(report);
    }

    /// <summary>
    /// How long silence has to last over UDP, where it can be a refusal: many times what a handshake with an honest peer takes, since a stack
    /// that goes on answers much sooner.
    /// </summary>
    private async Task<TimeSpan> SilenceAsync(TlsFramework framework)
    {
        var honest = await HonestOnceAsync(framework, HonestPeer.AsConfigured);
        var wait = honest.IsAccepted ? honest.Duration * HandshakesOfSilence : session.Patience;
        return TimeSpan.FromTicks(Math.Clamp(wait.Ticks, Math.Min(ShortestSilence.Ticks, session.Patience.Ticks), session.Patience.Ticks));
    }

    private Task<HandshakeReport> HonestOnceAsync(TlsFramework framework, HonestPeer peer)
    {
        var plan = Honest(framework, peer);
        return session.Controls.HonestAsync(Endpoint, framework, peer, () => MakeAsync(plan));
    }

    private Task<HandshakeReport> MakeAsync(HandshakePlan plan)
    {
        var endpoint = Endpoint;
        return session.Controls.OneAfterTheOtherAsync(endpoint, () => endpoint.ShakeHandsAsync(plan, session.Stopping));
    }

    private void Keep(HandshakeReport report, string what)
    {
        _report = report;
        judge.Add(HandshakeEvidence.Of(Profile, what, report));
        if (report.End == HandshakeEnd.Unreachable)
            throw new PreconditionNotMetException($"{Profile.Name}: {report.Trouble ?? "not reachable"}");
    }

    private PreconditionNotMetException Dishonoured(HandshakeReport report) => new(
        $"{Profile.Name} does not let in an honest peer either ({HandshakeEvidence.Seen(report)}); check keys and certificates of the entry in the target file");

    private NotApplicableException Unnamed(string key) => new($"the entry {Profile.Name} names no {key}");
}
