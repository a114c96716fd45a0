using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OneM2M.Conformance.Verdicts.Tests;

/// <summary>No form of a secret gets past; everything else does.</summary>
public sealed class RedactorTests
{
    // Everything that some quoting escapes: quotes, angle brackets, ampersand, slash, plus, percent, space, apostrophe, a letter beyond ASCII.
    private const string Secret = "s3cr/et+\"<&'% \u00e4>=key";

    private static readonly byte[] Octets = Encoding.UTF8.GetBytes(Secret);

    public static TheoryData<string, string> Forms
    {
        get
        {
            var base64 = Convert.ToBase64String(Octets);
            var url = base64.TrimEnd('=').Replace('+', '-').Replace('/', '_');
            var json = JsonEncodedText.Encode(Secret).ToString();
            return new()
            {
                { "as it is", Secret },
                { "hex", Convert.ToHexString(Octets) },
                { "hex in small letters", Convert.ToHexStringLower(Octets) },
                { "hex with colons", BitConverter.ToString(Octets).Replace('-', ':') },
                { "hex with hyphens", BitConverter.ToString(Octets) },
                { "base64", base64 },
                { "base64 without padding", base64.TrimEnd('=') },
                { "base64url", url },
                { "base64 of something longer", Convert.ToBase64String(Encoding.UTF8.GetBytes("user:" + Secret + "\n")) },
                { "base64 of something a little longer", Convert.ToBase64String(Encoding.UTF8.GetBytes("x" + Secret)) },
                { "base64 in JSON", JsonEncodedText.Encode(base64).ToString() },
                { "base64 in a URL", Uri.EscapeDataString(base64) },
                { "JSON", json },
                { "JSON, relaxed", JsonEncodedText.Encode(Secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString() },
                { "percent-encoded", Uri.EscapeDataString(Secret) },
                { "percent-encoded as a form", WebUtility.UrlEncode(Secret) },
                { "HTML", WebUtility.HtmlEncode(Secret) },
                { "JSON in HTML", WebUtility.HtmlEncode(json) },
                { "percent-encoded in JSON", JsonEncodedText.Encode(Uri.EscapeDataString(Secret)).ToString() },
                { "XML", new System.Xml.Linq.XText(Secret).ToString() },
                { "quoted for a shell", Secret.Replace("'", "'\\''", StringComparison.Ordinal) },
                { "in other letter case", Secret.ToUpperInvariant() },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void NoFormGetsPast(string form, string written)
    {
        var redactor = new Redactor();
        redactor.AddText(Secret);
        var clean = redactor.Clean($"before {written} after");
        Assert.True(clean.Contains(Redactor.Mask, StringComparison.Ordinal), form);
        Assert.False(clean.Contains(written, StringComparison.OrdinalIgnoreCase), form);
        Assert.StartsWith("before ", clean, StringComparison.Ordinal);
        Assert.EndsWith(" after", clean, StringComparison.Ordinal);

        // Of something longer that was encoded, what stands around the secret may stay; eight characters of the secret's own may not.
        Assert.True(clean.Length - "before  after".Length <= Redactor.Mask.Length + 12, $"{form}: {clean}");
    }

    [Fact]
    public void KeysThatAreNoTextAreRedactedToo()
    {
        byte[] key = [0xff, 0x00, 0xfe, 0x80, 0x17, 0x99, 0xc0, 0x01];
        var redactor = new Redactor();
        redactor.Add(key);
        Assert.Equal("key [redacted] or [redacted]", redactor.Clean($"key {Convert.ToHexString(key)} or {Convert.ToBase64String(key)[..^1]}"));
    }

    [Fact]
    public void ASecretThatIsPartOfAnotherDoesNotBreakIt()
    {
        var redactor = new Redactor();
        redactor.AddText("abcd");
        redactor.AddText("abcdefgh");
        Assert.Equal("[redacted]-[redacted]", redactor.Clean("abcdefgh-abcd"));
    }

    [Fact]
    public void EverythingElseStays()
    {
        var redactor = new Redactor();
        redactor.AddText("abc");
        redactor.AddText("");
        redactor.AddText("a longer secret");
        const string Text = "abc of any text: {\"m2m:cnt\":{\"rn\":\"x\"}} 4103";
        Assert.Equal(Text, redactor.Clean(Text));
    }

    [Fact]
    public void WhateverWritesRunJsonGoesThroughIt()
    {
        var redactor = new Redactor();
        redactor.AddText(Secret);
        var scenario = Results.Blank() with { Verdict = Verdict.Fail, Reason = Secret, Steps = [new StepResult("x", 1, [new Evidence("exchange", Secret, Secret, Secret, Secret)])] };
        var json = RunReportFile.ToJson(Results.Run() with { Scenarios = [scenario], LeftBehind = [Secret] }, redactor);
        Assert.Equal(6, json.Split(Redactor.Mask).Length - 1);
        var read = RunReportFile.FromJson(json);
        Assert.Equal(Redactor.Mask, read.Scenarios[0].Reason);
        Assert.DoesNotContain("s3cr", json, StringComparison.OrdinalIgnoreCase);
    }
}
