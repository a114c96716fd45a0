using OneM2M.Conformance.Catalogue.Tls;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>The inventory of the endpoint of a scenario, and what is noted or judged of it.</summary>
public sealed class InventoryView(Session session, Judge judge, Association association)
{
    private static readonly TlsTopic[] Silent = [TlsTopic.Hardening, TlsTopic.Compression, TlsTopic.Group];

    /// <summary>The inventory that a step took; null where none did.</summary>
    public TlsInventory? Seen { get; private set; }

    private TlsInventory Taken => Seen ?? throw new InvalidOperationException("No step took an inventory.");

    /// <summary>Takes it, once for the run.</summary>
    internal async Task TakeAsync()
    {
        var endpoint = association.Endpoint;
        Seen = await session.Controls.InventoryAsync(endpoint, session.Stopping)
            ?? throw new NotApplicableException($"{endpoint.Profile.Name} is a client, which has no inventory");
        judge.Add(new Evidence(
            "handshake", $"inventory of {endpoint.Profile.Name} by {Seen.Hellos} hellos → {Seen.Facts.Count} facts", null,
            string.Join('\n', Seen.Facts.Select(f => $"{f.Version} {f.Topic}: {f.Name}: {f.Presence}, {f.Seen}").Concat(Seen.Remarks))));
        if (!Seen.IsReachable || !Seen.SpeaksTls)
            throw new PreconditionNotMetException($"{endpoint.Profile.Name}: {(Seen.Remarks.Count > 0 ? Seen.Remarks[0] : "it speaks no (D)TLS")}");
    }

    /// <summary>A version is there, or is not.</summary>
    internal void ExpectVersion(string version, bool there)
    {
        var presence = Taken.Find(TlsTopic.Version, version)?.Presence ?? Presence.NotKnown;
        Settle($"whether it has {version}", presence);
        judge.Expect($"{version} is {(there ? "" : "not ")}there", there ? "there" : "not there", presence == Presence.There ? "there" : "not there", (presence == Presence.There) == there);
    }

    /// <summary>One of the mandatory suites of the transport is there.</summary>
    internal void ExpectOneOfTheMandatorySuites()
    {
        var suites = Mandatory().Select(s => (s.Suite, Presence: PresenceOf(s.Suite))).ToList();
        if (!suites.Exists(s => s.Presence == Presence.There))
            Settle("whether it has one of the mandatory suites", suites.Exists(s => s.Presence == Presence.NotKnown) ? Presence.NotKnown : Presence.Absent);
        judge.Expect(
            "one of the mandatory suites of 10.2.2 and 10.2.3 is there", string.Join(" or ", suites.Select(s => s.Suite)), Listed(), suites.Exists(s => s.Presence == Presence.There));
    }

    /// <summary>All mandatory suites of the frameworks whose credentials the target file names are there; the others are told.</summary>
    internal void ExpectAllMandatorySuitesOfWhatItClaims()
    {
        foreach (var suite in Mandatory())
        {
            var presence = PresenceOf(suite.Suite);
            if (!Claims(suite.Framework))
            {
                if (presence != Presence.There)
                    judge.Observe($"mandatory, not claimed: {suite.Suite} ({suite.Clause}); {(presence == Presence.Absent ? "it is not there" : "whether it is there is not known")} (SD-109)", "10.2.1");
                continue;
            }

            Settle("whether it has " + suite.Suite, presence);
            judge.Expect($"{suite.Suite} is there ({suite.Clause})", suite.Suite, Listed(), presence == Presence.There);
        }
    }

    /// <summary>Versions above, and what hardens a handshake.</summary>
    internal void NoteSilent(TlsInventory inventory)
    {
        foreach (var fact in inventory.There(TlsTopic.Version).Where(f => f.Name is "TLS 1.3"))
            judge.Observe($"{fact.Name} is there besides", "10.2.1");
        foreach (var fact in inventory.Facts.Where(f => Silent.Contains(f.Topic)))
            judge.Observe($"{fact.Name}: {(fact.Presence == Presence.There ? "there" : fact.Presence == Presence.Absent ? "not there" : "not known")}{(fact.Version is { } version ? $" ({version})" : "")}", "10.2.1");
    }

    /// <summary>Suites that are dangerous, or of no key exchange that 10.2 names: those of the inventory, or those that a client offers.</summary>
    internal void NoteSuites()
    {
        if (Seen is null)
        {
            // What signals something is no suite.
            foreach (var suite in association.Report.OfferedNames.Where(n => n.Contains("_WITH_", StringComparison.Ordinal)))
                NoteSuite(suite, "offered");
            return;
        }

        foreach (var suite in Seen.There(TlsTopic.Suite))
        {
            NoteSuite(suite.Name, suite.Version!);
            if (suite.EncryptThenMac == false)
                judge.Observe($"{suite.Name} ({suite.Version}): {TlsRules.CbcWithoutEncryptThenMac}", "10.2.1");
        }
    }

    private void NoteSuite(string suite, string where)
    {
        foreach (var danger in TlsRules.Dangers.Where(d => suite.Contains(d.Part, StringComparison.Ordinal)))
            judge.Observe($"{suite} ({where}): {danger.Why}", "10.2.1");
        var exchange = suite.Split("_WITH_")[0].Replace("TLS_", "", StringComparison.Ordinal);
        if (!TlsRules.KeyExchanges.Any(k => k.Name == exchange && k.Demand == TlsDemand.Allowed))
            judge.Observe($"{suite} ({where}): no key exchange that 10.2.2 or 10.2.3 names", "10.2.2");
    }

    private IEnumerable<MandatorySuite> Mandatory() => TlsRules.MandatorySuites.Where(s => s.Transport == association.Profile.Transport);

    private bool Claims(TlsFramework framework) =>
        framework == TlsFramework.SharedKey ? association.Profile.Keys.Count > 0 : association.Profile.Certificates is not null;

    private Presence PresenceOf(string suite)
    {
        var version = association.Profile.Datagrams ? "DTLS 1.2" : "TLS 1.2";
        return Taken.Find(TlsTopic.Suite, suite, version)?.Presence ?? (Taken.SuitesAreComplete(version) ? Presence.Absent : Presence.NotKnown);
    }

    private string Listed() => string.Join(", ", Taken.There(TlsTopic.Suite).Select(s => s.Name).Distinct(StringComparer.Ordinal)) is { Length: > 0 } all ? all : "no suite";

    private void Settle(string question, Presence presence)
    {
        if (presence == Presence.NotKnown)
            throw new PreconditionNotMetException($"{question} was not found out: {(Taken.Remarks.Count > 0 ? string.Join("; ", Taken.Remarks) : "no answer told")}");
    }
}
