using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>Extensions that harden a handshake, compression, and what it does about downgrades.</summary>
internal sealed class HardeningSurvey(Findings findings, IReadOnlyDictionary<WireVersion, Answer> versions)
{
    private const byte InappropriateFallback = 86;
    private const ushort Ordered = 0x0f00;

    private IEnumerable<WireVersion> BeforeTls13 => versions.Keys.Where(v => v != WireVersion.Tls13).OrderDescending(Comparer<WireVersion>.Create((a, b) => Age(a) - Age(b)));

    /// <summary>Asks all at once.</summary>
    public async Task RunAsync()
    {
        if (BeforeTls13.FirstOrDefault() is not (not WireVersion.None and var version))
            return;
        var hello = versions[version].Hello!;
        if (version != WireVersion.Ssl30)
        {
            Add(TlsNames.ExtendedMasterSecret, version, hello.Has(ExtensionType.ExtendedMasterSecret));
            Add(TlsNames.RenegotiationInfo, version, hello.Has(ExtensionType.RenegotiationInfo));
        }

        if (version.IsDatagram())
            Add(TlsNames.CookieExchange, version, findings.Questioner.HeardCookie);
        if (versions.ContainsKey(WireVersion.Tls13))
            Add(TlsNames.DowngradeMark, version, hello.HasDowngradeMark);
        await Task.WhenAll(CompressionAsync(version), FallbackAsync());
    }

    private async Task CompressionAsync(WireVersion version)
    {
        var interview = new Interview(findings, version);
        var answer = await interview.AskForSureAsync(interview.Hello(interview.Suites) with { Compressions = [1, 64, 0] });
        var presence = answer.Hello is { } hello ? (hello.Compression == 0 ? Presence.Absent : Presence.There) : Findings.PresenceIn(answer) == Presence.Absent ? Presence.Absent : Presence.NotKnown;
        var seen = answer.Hello is { } chose ? $"method {chose.Compression} of DEFLATE (1), LZS (64) and none (0)" : answer.Said;
        interview.Add(TlsTopic.Compression, TlsNames.Compression, presence, seen);
    }

    /// <summary>A hello that says that it fell back, to a version below the best of the server (RFC 7507).</summary>
    private async Task FallbackAsync()
    {
        var lower = versions.Count > 1 ? versions.Keys.Where(v => v != WireVersion.Ssl30).OrderBy(Age).FirstOrDefault() : WireVersion.None;
        if (lower == WireVersion.None || versions.Keys.All(v => Age(v) <= Age(lower)))
            return;
        var interview = new Interview(findings, lower);
        var answer = await interview.AskAsync(interview.Hello([.. interview.Suites, CipherSuites.FallbackScsv]));
        var presence = answer switch
        {
            { Flight.Refusal.Description: InappropriateFallback } => Presence.There,
            { Hello: not null } => Presence.Absent,
            _ => Presence.NotKnown,
        };
        interview.Add(TlsTopic.Hardening, TlsNames.FallbackSignal, presence, $"to {lower.Name()}: {answer.Said}");
    }

    private void Add(string name, WireVersion version, bool there) =>
        new Interview(findings, version).Add(TlsTopic.Hardening, name, there ? Presence.There : Presence.Absent, there ? "in its answer" : "not in its answer");

    /// <summary>Grows with the version, in datagrams too, whose numbers run down.</summary>
    private static int Age(WireVersion version) => version.IsDatagram() ? 0xffff - (int)version + Ordered : (int)version;
}
