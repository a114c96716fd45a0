using System.Text.Json;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>`pki` and `certificate`, one after the other, as a vendor uses them.</summary>
public sealed class PkiCommandTests
{
    [Fact]
    public async Task WhatIsWrittenIsJudgedAsTheIndexSays()
    {
        using var scratch = new Scratch();
        var written = await Invocation.OfAsync("pki", "--out", scratch["new/pki"], "--domain", "sp.example", "--cse-id", "cse7.sp.example");
        Assert.Equal((ExitCode.Passed, ""), (written.Code, written.Error));
        string File(string name) => scratch["new/pki/" + name];
        string[] told = ["--flavour", "cse-id", "--identity", "cse7.sp.example", "--anchors", File("root.pem"), "--crl", File("root.crl.pem"), "--crl", File("ca/cse-id.crl.pem")];

        var good = await Invocation.OfAsync(["certificate", File("good/cse-id.pem"), .. told]);
        Assert.Equal((ExitCode.Passed, ""), (good.Code, good.Error));
        Assert.Contains("0 errors, 0 warnings, 0 observations", good.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not judged", good.Output, StringComparison.Ordinal);

        var bad = await Invocation.OfAsync(["certificate", File("good/cse-id.pem"), File("broken/cse-id/key-p384.pem"), .. told]);
        Assert.Equal(ExitCode.Failed, bad.Code);
        Assert.Contains("error       key-curve  certificate  TS-0003 10.1.1.1", bad.Output, StringComparison.Ordinal);
        Assert.Contains("found: secp384r1 (1.3.132.0.34)", bad.Output, StringComparison.Ordinal);
        Assert.Contains("expected: secp256r1", bad.Output, StringComparison.Ordinal);

        var warned = await Invocation.OfAsync(["certificate", File("broken/cse-id/key-usage-not-critical.pem"), .. told]);
        Assert.Equal(ExitCode.Passed, warned.Code);
        Assert.Contains("0 errors, 1 warning, 0 observations", warned.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonSaysTheSame()
    {
        using var scratch = new Scratch();
        await Invocation.OfAsync("pki", "--out", scratch["p"]);
        var seen = await Invocation.OfAsync("certificate", scratch["p/broken/fqdn/revoked.pem"], "--flavour", "fqdn", "--crl", scratch["p/ca/fqdn.crl.pem"], "--json");
        Assert.Equal(ExitCode.Failed, seen.Code);
        using var document = JsonDocument.Parse(seen.Output);
        var finding = Assert.Single(document.RootElement[0].GetProperty("findings").EnumerateArray());
        Assert.Equal(("revocation", "error", "8.1.2.2"), (finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("clause").GetString()));
        Assert.Contains(document.RootElement[0].GetProperty("notJudged").EnumerateArray(), n => n.GetString()!.StartsWith("trust-anchor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AChainMayStandInFilesOfItsOwn()
    {
        using var scratch = new Scratch();
        await Invocation.OfAsync("pki", "--out", scratch["p"]);
        var leaf = File.ReadAllText(scratch["p/good/ae-id.pem"]);
        scratch.Write("leaf.pem", leaf[..(leaf.IndexOf("-----END", StringComparison.Ordinal) + "-----END CERTIFICATE-----\n".Length)]);
        var alone = await Invocation.OfAsync("certificate", scratch["leaf.pem"], "--flavour", "ae-id");
        Assert.Contains("not judged  signature of certificate", alone.Output, StringComparison.Ordinal);
        var told = await Invocation.OfAsync("certificate", scratch["leaf.pem"], "--flavour", "ae-id", "--chain", scratch["p/ca/ae-id.pem"], "--anchors", scratch["p/root.pem"]);
        Assert.Equal(ExitCode.Passed, told.Code);
        Assert.DoesNotContain("signature of", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--domain", "example", "domain name")]
    [InlineData("--domain", "-a.example", "domain name")]
    [InlineData("--cse-id", "*.sp.example", "domain name")]
    [InlineData("--ae-id", "//sp.example/C1", "URI")]
    [InlineData("--days", "0", "1 to")]
    public async Task WhatCannotBeNamedIsRefused(string option, string value, string message)
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("pki", "--out", scratch["p"], option, value);
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.Contains(message, seen.Error, StringComparison.Ordinal);
        Assert.Empty(scratch.Names);
    }

    [Fact]
    public async Task FilesOfSomebodyElseAreNotReplaced()
    {
        using var scratch = new Scratch();
        foreach (var name in (string[])["README.md", "root.key"])
        {
            Directory.CreateDirectory(scratch[name + ".d"]);
            scratch.Write($"{name}.d/{name}", "# Mine");
            var seen = await Invocation.OfAsync("pki", "--out", scratch[name + ".d"]);
            Assert.Equal(ExitCode.Usage, seen.Code);
            Assert.Contains("name a new or an empty directory", seen.Error, StringComparison.Ordinal);
            Assert.Equal("# Mine", File.ReadAllText(scratch[$"{name}.d/{name}"]));
            Assert.Single(Directory.GetFileSystemEntries(scratch[name + ".d"]));
        }
    }

    [Fact]
    public async Task AnEmptyDirectoryAndOneOfOursAreWrittenTo()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["p"]);
        Assert.Equal(ExitCode.Passed, (await Invocation.OfAsync("pki", "--out", scratch["p"])).Code);
        var key = File.ReadAllText(scratch["p/root.key"]);
        Assert.Equal(ExitCode.Passed, (await Invocation.OfAsync("pki", "--out", scratch["p"])).Code);
        Assert.NotEqual(key, File.ReadAllText(scratch["p/root.key"]));
    }

    [Fact]
    public async Task ShortValidityPlainCasAndNamesOfTwoLabelsWork()
    {
        using var scratch = new Scratch();
        var written = await Invocation.OfAsync("pki", "--out", scratch["p"], "--days", "1", "--plain-device-ca", "--fqdn", "mef.example.");
        Assert.Equal((ExitCode.Passed, ""), (written.Code, written.Error));
        string[] told = ["--anchors", scratch["p/root.pem"], "--flavour"];
        var fqdn = await Invocation.OfAsync(["certificate", scratch["p/good/fqdn.pem"], .. told, "fqdn", "--identity", "mef.example"]);
        Assert.Contains("0 errors, 0 warnings, 0 observations", fqdn.Output, StringComparison.Ordinal);
        var early = await Invocation.OfAsync(["certificate", scratch["p/broken/fqdn/not-yet-valid.pem"], .. told, "fqdn"]);
        Assert.Contains("error       not-yet-valid", early.Output, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings, 0 observations", early.Output, StringComparison.Ordinal);
        var device = await Invocation.OfAsync(["certificate", scratch["p/good/device.pem"], .. told, "device"]);
        Assert.Contains("0 errors, 2 warnings, 0 observations", device.Output, StringComparison.Ordinal);
        Assert.Contains("warning     name-constraints-form", device.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingThatIsGivenBesideIsSilentlyLeftOut()
    {
        using var scratch = new Scratch();
        await Invocation.OfAsync("pki", "--out", scratch["p"]);
        var other = File.ReadAllText(scratch["p/ca/ae-id.pem"]);
        var root = File.ReadAllText(scratch["p/root.pem"]);

        // As many roots as a platform has, ours the last of them, and something that ends nowhere.
        scratch.Write("roots.pem", string.Concat(Enumerable.Repeat(other, 300)) + root);
        scratch.Write("cut.pem", root + other[..^40]);
        string[] judged = ["certificate", scratch["p/good/cse-id.pem"], "--flavour", "cse-id", "--anchors"];
        var many = await Invocation.OfAsync([.. judged, scratch["roots.pem"]]);
        Assert.Contains("0 errors, 0 warnings, 0 observations", many.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not judged  --anchors", many.Output, StringComparison.Ordinal);
        var cut = await Invocation.OfAsync([.. judged, scratch["cut.pem"]]);
        Assert.Contains($"not judged  --anchors {scratch["cut.pem"]}: object 2 is no certificate that can be read", cut.Output, StringComparison.Ordinal);
        using (var large = File.Create(scratch["large.crl"]))
            large.SetLength((1 << 26) + 1);
        var refused = await Invocation.OfAsync([.. judged, scratch["p/root.pem"], "--crl", scratch["large.crl"]]);
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains("more than 67108864 octets", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certificate", "missing.pem", "--flavour", "cse-id")]
    [InlineData("certificate", "missing.pem", "--flavour", "cseid")]
    [InlineData("certificate", "missing.pem")]
    [InlineData("certificate", "--flavour", "cse-id")]
    public async Task WhatMakesNoSenseIsUsage(params string[] args)
    {
        var seen = await Invocation.OfAsync(args);
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.NotEqual("", seen.Error);
    }

    [Fact]
    public async Task AnchorsWithoutACertificateAreUsage()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("empty.pem", "nothing");
        var seen = await Invocation.OfAsync("certificate", file, "--flavour", "cse-id", "--anchors", file);
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.Contains("no certificate in it", seen.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await Invocation.OfAsync("certificate", file, "--flavour", "cse-id")).Code);
    }
}
