using OneM2M.Conformance.Catalogue.Tls;
using OneM2M.Conformance.Iut.Tls;

namespace OneM2M.Conformance.Cli.Tls;

/// <summary>What 10.2.1, 10.2.2 and 10.2.3 say of the suites of an endpoint, of those that are missing too.</summary>
internal sealed class SuiteJudgement(TlsInventory inventory, bool ofInfrastructureNode)
{
    private const string With = "_WITH_";

    private string Wanted => inventory.Transport == "dtls" ? "DTLS 1.2" : "TLS 1.2";

    private IReadOnlyList<MandatorySuite> Mandatory => [.. TlsRules.MandatorySuites.Where(m => m.Transport == inventory.Transport)];

    /// <summary>Rows of all suites, those of the wanted version first.</summary>
    public IEnumerable<TlsRow> Rows()
    {
        var there = inventory.There(TlsTopic.Suite).ToList();
        return [.. there.Where(f => f.Version == Wanted).Select(Row), .. Missing(), .. there.Where(f => f.Version != Wanted).Select(RowOfOtherVersion)];
    }

    private TlsRow Row(TlsFact fact)
    {
        if (Mandatory.FirstOrDefault(m => m.Suite == fact.Name) is { } mandatory)
            return new TlsRow(fact, TlsWord.RequiredThere, mandatory.Clause, "the suite that shall be there") { Danger = Danger(fact) };
        var rule = TlsRules.KeyExchanges.FirstOrDefault(r => r.Name == KeyExchange(fact.Name));
        return rule is { Demand: TlsDemand.Allowed }
            ? new TlsRow(fact, TlsWord.Allowed, rule.Clause, rule.Note) { Danger = Danger(fact) }
            : new TlsRow(fact, TlsWord.Silent, rule?.Clause ?? "10.2.3", rule?.Note ?? "a key exchange that no framework uses") { Danger = Danger(fact) };
    }

    /// <summary>The version is judged, once; what comes with it is told.</summary>
    private static TlsRow RowOfOtherVersion(TlsFact fact) => new(fact, TlsWord.Silent, null, $"comes with {fact.Version}") { Danger = Danger(fact) };

    private IEnumerable<TlsRow> Missing()
    {
        var missing = Mandatory.Where(m => inventory.Find(TlsTopic.Suite, m.Suite, Wanted) is null).ToList();
        return missing.Select(m => Missing(m, none: missing.Count == Mandatory.Count && !Mandatory.Any(s => Supports(s.Framework))));
    }

    private TlsRow Missing(MandatorySuite suite, bool none)
    {
        var version = inventory.Find(TlsTopic.Version, Wanted);
        var isKnown = version?.Presence == Presence.Absent || (version?.Presence == Presence.There && inventory.SuitesAreComplete(Wanted));
        var fact = new TlsFact(TlsTopic.Suite, suite.Suite, isKnown ? Presence.Absent : Presence.NotKnown, isKnown ? "not chosen, whatever else was left out" : "not found out") { Version = Wanted };
        if (!isKnown)
            return new TlsRow(fact, TlsWord.NotKnown, suite.Clause, "the suite that shall be there");
        if (ofInfrastructureNode)
            return new TlsRow(fact, TlsWord.RequiredMissing, "10.2.1", "a server on an IN has the suites of both families");
        if (Supports(suite.Framework))
            return new TlsRow(fact, TlsWord.RequiredMissing, suite.Clause, "other suites of its family are there, this one is the one that shall be");
        return none
            ? new TlsRow(fact, TlsWord.RequiredMissing, "10.2.1", "neither of the two is there, one at least shall be")
            : new TlsRow(fact, TlsWord.NotRequired, "10.2.1", "no suite of its family is there; a server on an IN would need it (--node in)");
    }

    private bool Supports(TlsFramework framework) => inventory.There(TlsTopic.Suite).Where(f => f.Version == Wanted).Select(f => KeyExchange(f.Name))
        .Any(kx => framework == TlsFramework.SharedKey ? kx.Contains("PSK", StringComparison.Ordinal) : kx is "ECDHE_ECDSA" or "ECDH_ECDSA");

    private static string KeyExchange(string suite) => suite.IndexOf(With, StringComparison.Ordinal) is > 4 and var with ? suite[4..with] : "";

    private static string? Danger(TlsFact fact)
    {
        var name = fact.Name + "_";
        List<string> all = [.. TlsRules.Dangers.Where(d => name.Contains(d.Part, StringComparison.Ordinal)).Select(d => d.Why)];
        if (fact.EncryptThenMac == false)
            all.Add(TlsRules.CbcWithoutEncryptThenMac);
        return all.Count > 0 ? string.Join("; ", all) : null;
    }
}
