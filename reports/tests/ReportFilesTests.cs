using System.Text;
using System.Xml.Linq;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Tests;

/// <summary>What a run leaves on disk: three files, each whole, none with a secret.</summary>
public sealed class ReportFilesTests : IDisposable
{
    private const string Secret = "k3y/with+<all>&\"signs\"";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ts0003-report-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void ThreeFilesAndNoSecretInAny()
    {
        var redactor = new Redactor();
        redactor.AddText(Secret);
        string[] forms = [Secret, Convert.ToHexString(Encoding.UTF8.GetBytes(Secret)), Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)), Uri.EscapeDataString(Secret)];
        var told = string.Join(" | ", forms);
        var scenario = SampleRun.Report.Scenarios[0] with
        {
            Name = told,
            Reason = told,
            Expected = told,
            Actual = told,
            Observations = [new Observation(told, "7.1.4")],
            Steps = [new StepResult(told, 1, [new Evidence("exchange", told, told, told, told)])],
        };
        ReportFiles.Write(_folder.FullName, SampleRun.Report with { Scenarios = [scenario], LeftBehind = [told] }, SampleRun.Catalogue, redactor);
        var files = _folder.GetFiles().OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        Assert.Equal(["junit.xml", "report.html", "run.json"], files.Select(f => f.Name));
        foreach (var text in files.Select(f => File.ReadAllText(f.FullName)))
        {
            Assert.Contains(Redactor.Mask, text, StringComparison.Ordinal);
            Assert.DoesNotContain("k3y", text, StringComparison.OrdinalIgnoreCase);
            Assert.All(forms, form => Assert.DoesNotContain(form, text, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Equal(Redactor.Mask + " | " + Redactor.Mask + " | " + Redactor.Mask + " | " + Redactor.Mask, RunReportFile.FromJson(File.ReadAllText(files[2].FullName)).Scenarios[0].Actual);
        Assert.NotNull(XElement.Parse(File.ReadAllText(files[0].FullName)));
    }

    [Fact]
    public void ASecondRunReplacesTheFirst()
    {
        ReportFiles.Write(_folder.FullName, SampleRun.Report, SampleRun.Catalogue, new Redactor());
        ReportFiles.Write(_folder.FullName, SampleRun.Of(Verdict.Pass), SampleRun.Catalogue, new Redactor());
        Assert.Equal(3, _folder.GetFiles().Length);
        Assert.Single(RunReportFile.FromJson(File.ReadAllText(Path.Combine(_folder.FullName, "run.json"))).Scenarios);
    }
}
