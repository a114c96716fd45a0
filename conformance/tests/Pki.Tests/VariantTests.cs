using Microsoft.Extensions.Time.Testing;
using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>Whatever names and dates a vendor asks for: what is good stays good, and each broken thing is broken as it says.</summary>
public sealed class VariantTests
{
    private static readonly PkiNames Usual = new("m2msp.example");

    private static readonly Dictionary<string, TestPki> Variants = new()
    {
        ["--days 1"] = new(Usual, new FakeTimeProvider(Bench.Now), TimeSpan.FromDays(1)),
        ["--days 3650"] = new(Usual, new FakeTimeProvider(Bench.Now), TimeSpan.FromDays(3650)),
        ["--plain-device-ca"] = new(Usual, new FakeTimeProvider(Bench.Now), constrainsDevices: false),
        ["--fqdn of two labels"] = new(Usual with { Fqdn = "mef.example" }, new FakeTimeProvider(Bench.Now)),
        ["all of two labels"] = new(new PkiNames("sp.example") { CseId = "cse.example", NodeId = "node.example", Fqdn = "mef.example" }, new FakeTimeProvider(Bench.Now), constrainsDevices: false),
        ["names that deviations use"] = new(
            new PkiNames("elsewhere.example") { CseId = "other.sp.example", AeId = "https://elsewhere.example:8443/cse/Cother" }, new FakeTimeProvider(Bench.Now)),
    };

    public static TheoryData<string> All => [.. Variants.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void EachBreaksItsRuleAndNoOther(string variant)
    {
        var pki = Variants[variant];
        var wrong = new List<string>();
        foreach (var flavour in Enum.GetValues<CertificateFlavour>())
        {
            // 8.1.2.2 wants constraints on devices of every CA: a PKI without is warned of, and of nothing else.
            string[] always = pki.Constrains(flavour) ? [] : ["name-constraints-form"];

            // Where no CA is, or no name of a form that could be constrained, there is nothing to warn of.
            ProfileRule[] withoutForm = [ProfileRules.SelfSigned, ProfileRules.NamePresent, ProfileRules.NameForm];
            Compare("good", pki.Good(flavour), always);
            foreach (var deviation in Deviations.For(pki.Names, flavour))
                Compare(deviation.Name, deviation.MakeFor(pki, flavour), [.. deviation.Rules.Select(r => r.Id), .. deviation.Rules.Any(withoutForm.Contains) || deviation.Kind != IssuedKind.Chain ? [] : always]);

            void Compare(string name, Issued issued, IEnumerable<string> expected)
            {
                var result = Bench.Lint(issued, Told(pki, flavour, issued));
                if (!expected.Distinct().Order(StringComparer.Ordinal).SequenceEqual(Bench.Rules(result)))
                    wrong.Add($"{name} of {flavour}: {Bench.Text(result)}");
            }
        }

        Assert.Equal([], wrong);
    }

    [Theory]
    [InlineData("--days 1", 0)]
    [InlineData("--plain-device-ca", 0)]
    [InlineData("--fqdn of two labels", 3)]
    [InlineData("all of two labels", 9)]
    public void OnlyWhatCannotBeMadeIsLeftOut(string variant, int missing)
    {
        var made = Enum.GetValues<CertificateFlavour>().Sum(f => Deviations.For(Variants[variant].Names, f).Count());
        Assert.Equal(Deviations.All.Sum(d => d.Flavours.Count) - missing, made);
    }

    [Fact]
    public void TheReadmeSaysWhatIsThere()
    {
        string Readme(string variant)
        {
            var folder = Directory.CreateTempSubdirectory("ts0003-variant-");
            try
            {
                PkiFolder.Write(folder.FullName, Variants[variant]);
                return File.ReadAllText(Path.Combine(folder.FullName, "README.md"));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        Assert.Contains("`broken/{cse-id,node-id}/wildcard-instead.pem`", Readme("--fqdn of two labels"), StringComparison.Ordinal);
        Assert.DoesNotContain("wildcard-instead", Readme("all of two labels"), StringComparison.Ordinal);
        Assert.Contains("have been left out", Readme("--plain-device-ca"), StringComparison.Ordinal);
        Assert.DoesNotContain("have been left out", Readme("--days 1"), StringComparison.Ordinal);
        Assert.Contains("current until 2031-05-07", Readme("--days 1"), StringComparison.Ordinal);
    }

    private static LintOptions Told(TestPki pki, CertificateFlavour flavour, Issued issued) => Bench.Untold(flavour) with
    {
        Identity = pki.Names.Of(flavour),
        Anchors = [pki.Root.Certificate],
        RevocationLists = [.. pki.RevocationLists(), .. issued.RevocationLists],
    };
}
