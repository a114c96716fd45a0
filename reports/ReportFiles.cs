using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Reporting.Html;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting;

/// <summary>Everything that a run leaves on disk, each file written as a whole or not at all.</summary>
public static class ReportFiles
{
    /// <summary>Writes run.json, junit.xml and report.html into <paramref name="directory"/>, without secrets.</summary>
    public static void Write(string directory, RunReport report, RequirementCatalogue catalogue, Redactor redactor)
    {
        Directory.CreateDirectory(directory);
        RunReportFile.WriteAtomically(Path.Combine(directory, "run.json"), RunReportFile.ToJson(report, redactor));
        RunReportFile.WriteAtomically(Path.Combine(directory, "junit.xml"), redactor.Clean(JUnitReport.ToXml(report)));
        RunReportFile.WriteAtomically(Path.Combine(directory, "report.html"), redactor.Clean(new HtmlReport(report, catalogue).ToHtml()));
    }
}
