using System.Text;
using OneM2M.Conformance.Catalogue.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Steps.Handshakes;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>How our side goes through a handshake.</summary>
[Binding]
public sealed class HandshakeSteps(World world)
{
    private const string Ways = "(shared keys|certificates)";
    private const string UnknownAuthority = "unknown.invalid";

    private Association Association => world.Association;

    /// <summary>As an honest peer.</summary>
    [When($"we make a handshake by {Ways}")]
    public Task Honest(string way) => MakeAsync(way, plan => plan, "an honest peer");

    /// <summary>With a server name of the scenario's choice.</summary>
    [When($"we make a handshake by {Ways}, naming (its authority|its other authority|an unknown authority|no authority)")]
    public Task Naming(string way, string authority)
    {
        var profile = Association.Profile;
        var name = authority switch
        {
            "its authority" => profile.Authority ?? throw new NotApplicableException($"the entry {profile.Name} names no authority"),
            "its other authority" => profile.OtherAuthorities[0],
            "an unknown authority" => UnknownAuthority,
            _ => null,
        };
        return MakeAsync(way, plan => plan with { ServerName = name }, "naming " + authority);
    }

    /// <summary>With one group or one signature algorithm alone.</summary>
    [When($"we make a handshake by {Ways}, offering (secp256r1|ECDSA over SHA-256) alone")]
    public Task Offering(string way, string offer) =>
        MakeAsync(way, plan => offer == "secp256r1" ? plan with { Groups = [23] } : plan with { Signatures = [0x0403] }, $"offering {offer} alone");

    /// <summary>With a fault of ours. A refusal that comes before the fault says nothing of it.</summary>
    [When($"we make a handshake by {Ways} with the fault \"(.+)\"")]
    public async Task WithFault(string way, string fault)
    {
        await MakeAsync(way, plan => plan with { Habit = Fault(fault) }, "with the fault " + fault);
        var report = Association.Report;
        if (!report.HabitShown)
            throw new PreconditionNotMetException($"our side never came to show the fault: {report.Trouble ?? HandshakeEvidence.Seen(report)}");
    }

    /// <summary>With suites of the scenario's choice.</summary>
    [When(@"we make a handshake with the suites (TLS_\S+(?:, TLS_\S+)*)")]
    public Task WithSuites(string suites)
    {
        var names = suites.Split(", ");
        var framework = names[0].Contains("PSK", StringComparison.Ordinal) ? TlsFramework.SharedKey : TlsFramework.Certificate;
        return Association.ShakeAsync(framework, Association.Honest(framework) with { Suites = [.. names.Select(Framework.CodeOf)] }, "offering " + suites);
    }

    /// <summary>With a key or an identity of the scenario's choice.</summary>
    [When("we make a handshake with (that key|another key|the key but for its last bit|the key without its last octet|the key and an octet of zero|a key of zeros|an unknown identity|the identity in another letter case|the identity and an octet of zero|the beginning of the identity|an empty identity)")]
    public Task WithKey(string words)
    {
        var plan = Association.Honest(TlsFramework.SharedKey);
        var key = words == "that key" ? Association.KeyOfScenario ?? throw new InvalidOperationException("No step named a key.") : KeyChange.Of(words, plan.Key!);
        return Association.ShakeAsync(TlsFramework.SharedKey, plan with { Key = key }, "with " + words);
    }

    /// <summary>With something of ours to show.</summary>
    [When("we show (a good certificate|no certificate|the revoked certificate|our raw public key|another raw public key)")]
    public Task Show(string words) => ShowAsync(words switch
    {
        "a good certificate" => Association.Credentials.Good(),
        "no certificate" => null,
        "the revoked certificate" => Association.Certificates.Revoked
            ?? throw new NotApplicableException($"the entry {Association.Profile.Name} names no certificate.revoked"),
        "our raw public key" => Association.Certificates.Ours is { Flavour: PeerFlavour.Raw } raw
            ? raw
            : throw new NotApplicableException($"the entry {Association.Profile.Name} names no raw public key of ours that it is to accept"),
        _ => Association.Credentials.UnknownRawKey(),
    }, words);

    /// <summary>With a good certificate of a flavour of the scenario's choice.</summary>
    [When(@"we show a good certificate of the flavour (\S+)")]
    public Task ShowFlavour(string flavour) => ShowAsync(Association.Credentials.Good(EndpointWords.Flavour(flavour)), $"a good certificate of the flavour {flavour}");

    /// <summary>With what breaks one rule.</summary>
    [When(@"we show a (?:certificate|raw public key) with the deviation (\S+)")]
    public async Task ShowDeviation(string deviation)
    {
        var bringsCa = OurCredentials.BringsItsCa(deviation);
        Association.Control = bringsCa ? HonestPeer.BelowACaOfOurs : HonestPeer.AsConfigured;
        var untrusted = deviation == "untrusted-issuer" && Association.Certificates.Issuer is null;
        if (untrusted)
            Association.Control = HonestPeer.AsConfigured;
        await ShowAsync(
            untrusted ? Association.Credentials.Untrusted() : Association.Credentials.Deviating(deviation),
            $"{deviation}: {OurCredentials.Breaks(deviation)}");
        var report = Association.Report;
        if (report.End == HandshakeEnd.RefusedByUs && !report.Messages.Any(m => m is { Ours: true, Name: "Certificate" }))
            throw new NotApplicableException($"our side cannot sign with such a key under what the other end takes: {report.Trouble}");
    }

    /// <summary>With the right domain name, written otherwise.</summary>
    [When("we show a certificate with the name in (capital letters|its form with a final dot)")]
    public Task ShowWritten(string form) => ShowAsync(Association.Credentials.Written(form), "the name in " + form);

    private Task ShowAsync(Credential? credential, string what) =>
        Association.ShakeAsync(TlsFramework.Certificate, Association.Honest(TlsFramework.Certificate) with { Credential = credential }, what);

    private Task MakeAsync(string way, Func<HandshakePlan, HandshakePlan> change, string what)
    {
        var framework = Framework.Of(way);
        return Association.ShakeAsync(framework, change(Association.Honest(framework)), $"{way}, {what}");
    }

    private BadHabit Fault(string words)
    {
        var (habit, ofServer, ofClient) = words switch
        {
            "tampered Finished" => (BadHabit.TamperedFinished, true, true),
            "altered record" => (BadHabit.WrongRecordMac, true, true),
            "messages out of order" => (BadHabit.OutOfOrder, true, true),
            "missing message" => (BadHabit.MissingMessage, true, true),
            "early application data" => (BadHabit.EarlyData, true, true),
            "oversized record" => (BadHabit.OversizedRecord, true, true),
            "empty records" => (BadHabit.EmptyRecords, true, true),
            "renegotiation" => (BadHabit.Renegotiation, true, true),
            "wrong signature" => (BadHabit.WrongSignature, true, true),
            "invalid point" => (BadHabit.InvalidPoint, true, true),
            "suite not offered" => (BadHabit.SuiteNotOffered, true, false),
            "older version" => (BadHabit.Downgrade, true, false),
            _ => throw new ArgumentOutOfRangeException(nameof(words), words, "no fault of that name"),
        };
        var ours = Association.Profile.Listens ? ofClient : ofServer;
        return ours ? habit : throw new NotApplicableException($"the fault {words} is one of {(ofServer ? "servers" : "clients")}, and our side is the other end");
    }
}
