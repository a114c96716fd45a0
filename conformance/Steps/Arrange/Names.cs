using System.Text.RegularExpressions;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>
/// Turns the names that a feature uses into names on the implementation under test, so that scenarios run in parallel on one
/// implementation and a feature still reads well:
/// an AE-ID-Stem "Cdev1" becomes "C" + tag + "dev1" in each form of an AE-ID ("/own/Cdev*" too), in From and in rules alike;
/// "/own" becomes the CSE-ID and "//own-sp" the M2M-SP-ID of the implementation, also within a domain like "//not-own-sp.example".
/// All else stays as written.
/// </summary>
public sealed class Names(TargetProfile profile, string tag)
{
    /// <summary>CSE-ID of the implementation in a feature.</summary>
    public const string OwnCse = "own";

    /// <summary>M2M-SP-ID of the implementation in a feature.</summary>
    public const string OwnSp = "own-sp";

    private static readonly Regex BeginningOfStem = new(@"(?<=^|\^|\|)C+", RegexOptions.CultureInvariant);

    /// <summary>Unique in the run.</summary>
    public string Tag { get; } = tag;

    /// <summary>A resource name of ours: recognizable, so that "clean" finds what an aborted run left.</summary>
    public string Resource(string suffix) => $"ts0003-{Tag}-{suffix}";

    /// <summary>An originator or an entry of accessControlOriginators, as this implementation has to see it.</summary>
    public string Localise(string written)
    {
        var segments = written.Split('/');
        var absolute = written.StartsWith("//", StringComparison.Ordinal);
        if (IsAe(segments))
            segments[^1] = Tagged(segments[^1]);
        for (var i = 0; i < segments.Length; i++)
        {
            if (absolute && i == 2 && segments[i].Contains(OwnSp, StringComparison.Ordinal))
                segments[i] = segments[i].Replace(OwnSp, SpName(), StringComparison.Ordinal);
            else if (segments[i].TrimEnd('*') == OwnCse)
                segments[i] = profile.CseId.TrimStart('/') + segments[i][OwnCse.Length..];
        }

        return string.Join('/', segments);
    }

    /// <summary>Whether a feature's <paramref name="written"/> originator is an AE that registers at the implementation itself.</summary>
    public static bool IsPlainAe(string written) =>
        written.Length > 1 && written[0] == 'C' && !written.Contains('/', StringComparison.Ordinal);

    /// <summary>A C-type AE-ID-Stem at the place of one: "Cx", "/cse/Cx" or "//sp/cse/Cx" (TS-0001 table 7.2-1).</summary>
    private static bool IsAe(string[] segments) => segments[^1].TrimStart('^').StartsWith('C') && segments switch
    {
        [_] => true,
        ["", not "", _] => true,
        ["", "", _, _, _] => true,
        _ => false,
    };

    /// <summary>
    /// The tag goes behind the leading "C", or all of them: then "CCdev1" ends with the whole of "Cdev1", as a feature may need. Where
    /// an entry looks like an expression, "^Cdev1" or "Cdev2|Cdev1", each stem in it gets the tag.
    /// </summary>
    private string Tagged(string stem) => BeginningOfStem.Replace(stem, match => match.Value + Tag);

    private string SpName() => (profile.SpId ?? throw new NotApplicableException(
        "the target file names no cse.sp, so absolute identifiers cannot be formed")).TrimStart('/');
}
