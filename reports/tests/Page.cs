using System.Text.RegularExpressions;
using System.Xml.Linq;
using OneM2M.Conformance.Reporting.Html;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Tests;

/// <summary>A report read by an XML parser, which forgives nothing.</summary>
internal sealed class Page
{
    private readonly XElement _root;

    /// <summary>The report of <paramref name="run"/>. Throws when it is not well-formed.</summary>
    public Page(RunReport run)
    {
        Html = new HtmlReport(run, SampleRun.Catalogue).ToHtml();
        var xml = Regex.Replace(Html.Replace("<!doctype html>", "", StringComparison.Ordinal), "<meta ([^>]*)>", "<meta $1/>");
        _root = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>As written.</summary>
    public string Html { get; }

    /// <summary>Everything that a reader sees.</summary>
    public string Text => _root.Element("body")!.Value;

    /// <summary>All elements of a kind; all of any kind without one.</summary>
    public IEnumerable<XElement> Elements(string? kind = null) => kind is null ? _root.DescendantsAndSelf() : _root.Descendants(kind);

    /// <summary>The section under a heading; null when there is none.</summary>
    public XElement? Section(string heading) => _root.Descendants("section").SingleOrDefault(s => s.Element("h2")?.Value == heading);
}
