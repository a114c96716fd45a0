using System.Text;
using Microsoft.Extensions.Time.Testing;
using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>One PKI for all tests, made at a fixed instant, and the linter with everything that it can be told about it.</summary>
internal static class Bench
{
    /// <summary>The instant at which the PKI was made and at which everything is judged.</summary>
    public static DateTimeOffset Now { get; } = new(2031, 5, 6, 7, 8, 9, TimeSpan.Zero);

    /// <summary>The PKI.</summary>
    public static TestPki Pki { get; } = new(new PkiNames("m2msp.example"), new FakeTimeProvider(Now.AddMilliseconds(321)));

    /// <summary>The linter told the identity, the root and all revocation lists.</summary>
    public static LintOptions Told(CertificateFlavour flavour) => Untold(flavour) with
    {
        Identity = Pki.Names.Of(flavour),
        Anchors = [Pki.Root.Certificate],
        RevocationLists = Pki.RevocationLists(),
    };

    /// <summary>The linter told the flavour only.</summary>
    public static LintOptions Untold(CertificateFlavour flavour) => new(flavour, Now);

    /// <summary>What the linter says of the PEM of <paramref name="issued"/>.</summary>
    public static LintResult Lint(Issued issued, LintOptions options) => Linter.Lint(Encoding.ASCII.GetBytes(issued.ToPem()), options);

    /// <summary>Ids of the rules in <paramref name="result"/>, sorted, each once.</summary>
    public static IEnumerable<string> Rules(LintResult result) => result.Findings.Select(f => f.Rule.Id).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Findings in words, for a failing test.</summary>
    public static string Text(LintResult result) => string.Join("\n", result.Findings.Select(f => $"{f.Severity} {f.Rule.Id} {f.Where}: {f.Found}, not {f.Expected}"));
}
