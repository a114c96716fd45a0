using CsCheck;
using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>"*" in a CSE-ID or AE-ID ends before the next "/" (TS-0003 7.1.3); every other character is itself.</summary>
public sealed class WildcardMatchTests
{
    [Theory]

    // Table 7.1.3-2.
    [InlineData("//*/myCSEID", "//m2msp.org/myCSEID", true)]
    [InlineData("//*/myCSE*", "//m2msp.org/myCSE77", true)]
    [InlineData("//*/myCSEID/C9886", "//m2msp.org/myCSEID/C9886", true)]
    [InlineData("//*/myCSE*/C9886", "//m2msp.org/myCSE-a/C9886", true)]
    [InlineData("/myCSEID/C98*", "/myCSEID/C9886", true)]
    [InlineData("/myCSE*/C98*", "/myCSE1/C98", true)]
    [InlineData("/SmyAE*", "/SmyAE1", true)]

    // A slash ends the scope, whatever stands around it.
    [InlineData("//*/myCSEID", "//m2msp.org/mn/myCSEID", false)]
    [InlineData("/myCSE*", "/myCSE1/C98", false)]
    [InlineData("/*", "/a/b", false)]
    [InlineData("*", "/", false)]
    [InlineData("*", "a/", false)]
    [InlineData("*/b", "a/b", true)]
    [InlineData("a*c", "a/c", false)]
    [InlineData("a*/c", "ab/c", true)]
    [InlineData("a*/*c", "ab/bc", true)]
    [InlineData("a*/*c", "ab/b/c", false)]

    // Several in one segment, and none.
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("*", "", true)]
    [InlineData("**", "ab", true)]
    [InlineData("a*b*c", "axxbxxc", true)]
    [InlineData("a*b*c", "abcbc", true)]
    [InlineData("a*b*c", "axxcxxb", false)]
    [InlineData("*a", "aaa", true)]
    [InlineData("*ab*", "aab", true)]
    [InlineData("a*", "ba", false)]

    // No regular expression, no other wildcard, no folding of case.
    [InlineData("/C9.86", "/C9x86", false)]
    [InlineData("/C9.*", "/C9.86", true)]
    [InlineData("/C9.*", "/C9x86", false)]
    [InlineData("/C?", "/C9", false)]
    [InlineData("/[C]*", "/C9", false)]
    [InlineData("/C+*", "/CC9", false)]
    [InlineData("/C9(*", "/C9(86", true)]
    [InlineData("/C\\*", "/C\\9", true)]
    [InlineData("/C\\*", "/C*", false)]
    [InlineData("/c9*", "/C986", false)]
    [InlineData("/C9*$", "/C986", false)]
    [InlineData("/C9*", "/C9\n86", true)]
    [InlineData("/C\u00e9*", "/Ce\u0301x", false)]
    public void Fits(string pattern, string text, bool fits) => Assert.Equal(fits, WildcardMatch.Fits(pattern, text));

    /// <summary>A table of all prefixes against all prefixes: slow, plain and right.</summary>
    [Fact]
    public void AgreesWithAPlainTable() => Gen.Select(Gen.String[Gen.Char["ab/*"], 0, 10], Gen.String[Gen.Char["ab/"], 0, 12]).Sample(
        (pattern, text) => WildcardMatch.Fits(pattern, text) == ByTable(pattern, text),
        iter: 300_000);

    /// <summary>Matching takes steps in proportion to both lengths; by trying all splits this would outlast the universe.</summary>
    [Fact]
    public void ManyStarsAreNotExponential()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 2_000)) + "b";
        Assert.False(WildcardMatch.Fits(pattern, new string('a', 20_000)));
        Assert.True(WildcardMatch.Fits(pattern, new string('a', 20_000) + "b"));
        Assert.False(WildcardMatch.Fits(new string('*', 10_000) + "/x", new string('a', 10_000)));
    }

    private static bool ByTable(string pattern, string text)
    {
        var fits = new bool[pattern.Length + 1, text.Length + 1];
        fits[0, 0] = true;
        for (var p = 1; p <= pattern.Length; p++)
        {
            for (var t = 0; t <= text.Length; t++)
            {
                fits[p, t] = pattern[p - 1] == '*'
                    ? fits[p - 1, t] || (t > 0 && text[t - 1] != '/' && fits[p, t - 1])
                    : t > 0 && pattern[p - 1] == text[t - 1] && fits[p - 1, t - 1];
            }
        }

        return fits[pattern.Length, text.Length];
    }
}
