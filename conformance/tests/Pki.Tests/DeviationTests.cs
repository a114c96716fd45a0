using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>Everything that breaks a rule on purpose breaks that one and no other, for every flavour.</summary>
public sealed class DeviationTests
{
    public static TheoryData<string, CertificateFlavour> All
    {
        get
        {
            var rows = new TheoryData<string, CertificateFlavour>();
            foreach (var deviation in Deviations.All)
            {
                foreach (var flavour in deviation.Flavours)
                    rows.Add(deviation.Name, flavour);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void BreaksItsRuleAndNoOther(string name, CertificateFlavour flavour)
    {
        var deviation = Deviations.All.Single(d => d.Name == name);
        var issued = deviation.MakeFor(Bench.Pki, flavour);
        var told = Bench.Lint(issued, Bench.Told(flavour) with { RevocationLists = [.. Bench.Pki.RevocationLists(), .. issued.RevocationLists] });
        Assert.True(deviation.Rules.Select(r => r.Id).Order(StringComparer.Ordinal).SequenceEqual(Bench.Rules(told)), $"{name} of {flavour}:\n{Bench.Text(told)}");
        Assert.Equal(deviation.Kind, issued.Kind);
        Assert.All(told.Findings, f => Assert.Equal((f.Rule.SeverityFor(flavour), f.Rule.ClauseFor(flavour)), (f.Severity, f.Clause)));

        // A key that the platform does not take verifies no signature, nor does that of a root that is absent; everything else is judged.
        Assert.Equal(name is "request-key-compressed" or "untrusted-issuer" ? 1 : 0, told.NotJudged.Count);

        // Who knows neither identity nor anchors nor lists sees the rest all the same.
        var untold = Bench.Rules(Bench.Lint(issued, Bench.Untold(flavour)));
        var seen = deviation.Rules.Except([ProfileRules.NameIdentity, ProfileRules.TrustAnchor, ProfileRules.Revocation]).Select(r => r.Id).Order(StringComparer.Ordinal);
        Assert.Equal(seen, untold);
    }

    [Fact]
    public void NamesAreUniqueAndEveryEntryBreaksSomething()
    {
        Assert.Equal(Deviations.All.Count, Deviations.All.Select(d => d.Name).Distinct().Count());
        Assert.All(Deviations.All, d => Assert.True(d.Rules.Count > 0 && d.Flavours.Count > 0 && d.Breaks.Length > 0, d.Name));
        Assert.All(Deviations.All, d => Assert.Equal(d.Rules.Any(r => r.Id is "name-identity" or "trust-anchor" or "revocation") && d.Name != "wildcard-instead", d.NeedsContext));
    }

    [Fact]
    public void EveryRuleIsBrokenBySomething()
    {
        // Each of these has a test of its own.
        string[] elsewhere =
        [
            "issuer-name", "subject-of-ca", "extended-key-usage-role", "key-identifiers-agree", "name-scheme", "revocation-list", "raw-form", "raw-identifier", "request-flavour", "flavour-of-entity", "private-key", "kind",
        ];
        Assert.Equal(elsewhere.Order(StringComparer.Ordinal), ProfileRules.All.Except(Deviations.All.SelectMany(d => d.Rules)).Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Equal(ProfileRules.All.Count, ProfileRules.All.Select(r => r.Id).Distinct().Count());
    }
}
