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
        var facts = Mandatory.Select(m => (Suite: m, Fact: Fact(m))).ToList();
        foreach (var (suite, fact) in facts.Where(f => f.Fact.Presence != Presence.There))
        {
            yield return fact.Presence == Presence.NotKnown
                ? new TlsRow(fact, TlsWord.NotKnown, suite.Clause, "the suite that shall be there")
                : Missing(suite, fact, [.. facts.Where(o => o.Suite != suite).Select(o => o.Fact.Presence)]);
        }
    }

    /// <summary>A suite of a version that is not there is not there either; of one that is there it was asked for.</summary>
    private TlsFact Fact(MandatorySuite suite)
    {
        var version = inventory.Find(TlsTopic.Version, Wanted)?.Presence ?? Presence.NotKnown;
        if (version == Presence.There && inventory.Find(TlsTopic.Suite, suite.Suite, Wanted) is { } found)
            return found;
        var isAbsent = version == Presence.Absent;
        return new TlsFact(TlsTopic.Suite, suite.Suite, isAbsent ? Presence.Absent : Presence.NotKnown, isAbsent ? "not there, as its version is not" : "not found out") { Version = Wanted };
    }

    /// <summary>Of a suite that is known not to be there; <paramref name="others"/>: those of the other families.</summary>
    private TlsRow Missing(MandatorySuite suite, TlsFact fact, IReadOnlyList<Presence> others)
    {
        var versionIsThere = inventory.Find(TlsTopic.Version, Wanted)?.Presence == Presence.There;
        var breach = (ofInfrastructureNode, Supports(suite.Framework), others) switch
        {
            (true, _, _) => "a server on an IN has the suites of both families",
            (_, true, _) => "other suites of its family are there, this one is the one that shall be",
            _ when others.All(o => o == Presence.Absent) && !Mandatory.Any(m => Supports(m.Framework)) => "neither of the two is there, one at least shall be",
            _ => null,
        };
        if (breach is not null && versionIsThere && !inventory.IsNamed && !Supports(suite.Framework))
            return new TlsRow(fact, TlsWord.NotKnown, "10.2.1", "no suite of its family is there for a client that does not name the authority; name it (--sni NAME)");
        if (breach is not null)
            return new TlsRow(fact, TlsWord.RequiredMissing, Supports(suite.Framework) && !ofInfrastructureNode ? suite.Clause : "10.2.1", breach);
        return !inventory.SuitesAreComplete(Wanted) || others.Contains(Presence.NotKnown)
            ? new TlsRow(fact, TlsWord.NotKnown, "10.2.1", "not known whether others of its family are there, or the suite of the other family")
            : new TlsRow(fact, TlsWord.NotRequired, "10.2.1", "no suite of its family is there; a server on an IN would need it (--node in)");
    }

    private bool Supports(TlsFramework framework) =>
        inventory.There(TlsTopic.Suite).Any(f => f.Version == Wanted && TlsRules.FrameworkOf(KeyExchange(f.Name)) == framework);

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
