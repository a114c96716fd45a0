namespace OneM2M.Security.Certificates;

/// <summary>One reason to refuse, or to warn.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Depth">Which certificate: 0 the entity's, 1 its issuer, and so on; the trust anchor counts as the last one.</param>
/// <param name="Detail">What was found, printable and bounded, whatever stood in the certificate; empty where the fault says it all.</param>
public sealed record CertificateFinding(CertificateFault Fault, int Depth, string Detail)
{
    private const int LongestShown = 80;

    /// <summary>The clause that is not kept.</summary>
    public string Clause => FaultTexts.ClauseOf(Fault);

    /// <summary>What is wrong, in words.</summary>
    public string Says => FaultTexts.Of(Fault);

    /// <summary>All of it in one line.</summary>
    public override string ToString() =>
        $"{(Depth == 0 ? "certificate" : $"issuer {Depth}")}: {Says}{(Detail.Length > 0 ? $" ({Detail})" : "")} [{Clause}]";

    /// <summary><paramref name="text"/>, which a stranger wrote, fit for a line of a log.</summary>
    internal static string Shown(string text)
    {
        var cut = text.Length > LongestShown ? text[..LongestShown] : text;
        return string.Create(cut.Length, cut, static (line, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                line[i] = from[i] is >= ' ' and <= '~' ? from[i] : '?';
        }) + (text.Length > LongestShown ? "..." : "");
    }
}
