using System.Net;
using System.Text;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Reporting.Html;

/// <summary>Builds HTML. Whatever may come from an implementation goes through <see cref="Text"/>; <see cref="Raw"/> is for our own markup.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _out = new();

    /// <summary>Our own markup, as it is.</summary>
    public HtmlWriter Raw(string markup)
    {
        _out.Append(markup);
        return this;
    }

    /// <summary>Any text, escaped.</summary>
    public HtmlWriter Text(string text)
    {
        _out.Append(WebUtility.HtmlEncode(XmlText.Clean(text)));
        return this;
    }

    /// <summary>A verdict as a word on its colour.</summary>
    public HtmlWriter Badge(Verdict verdict) => Raw($"<span class=\"badge {Labels.Css(verdict)}\">").Text(Labels.Of(verdict)).Raw("</span>");

    /// <inheritdoc/>
    public override string ToString() => _out.ToString();
}
