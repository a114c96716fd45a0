using OneM2M.Conformance.Reporting.Html;

namespace OneM2M.Conformance.Reporting.Tests;

/// <summary>The report as a browser has it: everything is there, and its console has nothing to say.</summary>
public sealed class BrowserTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ts0003-browser-");

    public void Dispose() => _folder.Delete(recursive: true);

    [ChromiumFact]
    public async Task OpensWithoutAWordOnTheConsole()
    {
        var (dom, console) = await Chromium.OpenAsync(Write(new HtmlReport(SampleRun.Report, SampleRun.Catalogue).ToHtml()));
        Assert.Empty(console);
        Assert.Contains("The suite erred in 1 scenario: do not rely on this run", dom, StringComparison.Ordinal);
        Assert.Contains("REQ-LOC-031", dom, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", dom, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", dom, StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task TheConsoleWouldTellOfAStyleOrScriptThatThePolicyForbids()
    {
        // What keeps the test above honest: the policy bites, and what it refuses is heard.
        var page = new HtmlReport(SampleRun.Report, SampleRun.Catalogue).ToHtml();
        var (_, console) = await Chromium.OpenAsync(Write(page.Replace("</main>", "<script>document.title='run'</script><p style=\"color:red\">x</p></main>", StringComparison.Ordinal)));
        Assert.Contains(console, l => l.Contains("script", StringComparison.Ordinal) && l.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Contains(console, l => l.Contains("style", StringComparison.Ordinal) && l.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private string Write(string html)
    {
        var path = Path.Combine(_folder.FullName, "report.html");
        File.WriteAllText(path, html);
        return path;
    }
}
