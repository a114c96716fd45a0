using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Linting;

namespace OneM2M.Conformance.Cli.Output;

/// <summary>What the linter found, for people and for programs.</summary>
internal static class CertificateText
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A paragraph for each file.</summary>
    public static string Of(IReadOnlyList<(string File, LintResult Result)> results, LintOptions options)
    {
        var text = new StringBuilder();
        foreach (var (file, result) in results)
        {
            text.Append($"{file}: {result.Shown}, as {FlavourNames.Of(options.Flavour)} ({FlavourNames.ClauseOf(options.Flavour)})\n");
            foreach (var finding in result.Findings)
            {
                text.Append($"  {finding.Severity.ToString().ToLowerInvariant(),-11} {finding.Rule.Id}  {finding.Where}  TS-0003 {finding.Clause}\n");
                text.Append($"              {finding.Rule.Says}\n              found: {finding.Found}\n              expected: {finding.Expected}\n");
            }

            foreach (var left in result.NotJudged)
                text.Append($"  not judged  {left}\n");
            int Count(Severity severity) => result.Findings.Count(f => f.Severity == severity);
            text.Append($"  {Words.Count(Count(Severity.Error), "error")}, {Words.Count(Count(Severity.Warning), "warning")}, {Words.Count(Count(Severity.Observation), "observation")}\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>One document for all files.</summary>
    public static string Json(IReadOnlyList<(string File, LintResult Result)> results, LintOptions options) => JsonSerializer.Serialize(
        results.Select(r => new
        {
            file = r.File,
            shown = r.Result.Shown,
            flavour = FlavourNames.Of(options.Flavour),
            identity = options.Identity,
            findings = r.Result.Findings.Select(f => new
            {
                rule = f.Rule.Id,
                clause = f.Clause,
                severity = f.Severity.ToString().ToLowerInvariant(),
                says = f.Rule.Says,
                where = f.Where,
                found = f.Found,
                expected = f.Expected,
            }),
            notJudged = r.Result.NotJudged,
        }),
        Format);
}
