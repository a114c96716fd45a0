using System.Runtime.Versioning;
using System.Text.Json;
using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;
using OneM2M.Conformance.Tests;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>The folder that a vendor gets.</summary>
public sealed class FolderTests(WrittenPki written) : IClassFixture<WrittenPki>
{
    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void PrivateKeysAreForTheirOwnerOnly()
    {
        var keys = Directory.GetFiles(written.Folder, "*.key", SearchOption.AllDirectories);

        // One beside each entry, those of the CAs and that of the root.
        Assert.Equal(written.Entries.Count + FlavourNames.Chained.Count + 1, keys.Length);
        foreach (var key in keys)
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(written.Folder));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void APrivateKeyThatWasReadableByOthersIsNotSoAfterwards()
    {
        using var again = new WrittenPki();
        var key = Path.Combine(again.Folder, "root.key");
        var old = File.ReadAllText(key);
        File.SetUnixFileMode(key, (UnixFileMode)0x1FF);
        PkiFolder.Write(again.Folder, new TestPki(Bench.Pki.Names, TimeProvider.System));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
        Assert.NotEqual(old, File.ReadAllText(key));
    }

    [Fact]
    public void TheFilesSayWhatTheIndexSaysOfThem()
    {
        using var index = JsonDocument.Parse(File.ReadAllText(Path.Combine(written.Folder, "index.json")));
        Assert.Equal(written.Entries.Select(e => e.File), index.RootElement.EnumerateArray().Select(e => e.GetProperty("file").GetString()));
        foreach (var entry in index.RootElement.EnumerateArray())
        {
            var (file, flavour) = (entry.GetProperty("file").GetString()!, entry.GetProperty("flavour").GetString()!);
            Assert.True(File.Exists(Path.Combine(written.Folder, entry.GetProperty("key").GetString()!)), file);
            var own = Path.ChangeExtension(file, ".crl.pem");
            string[] lists = ["root.crl.pem", .. flavour == "raw-public-key" ? [] : (string[])[$"ca/{flavour}.crl.pem"], .. File.Exists(Path.Combine(written.Folder, own)) ? [own] : (string[])[]];
            var options = Bench.Untold(FlavourNames.Parse(flavour)!.Value) with
            {
                Identity = entry.GetProperty("identity").GetString(),
                Anchors = [Objects("root.pem")[0]],
                RevocationLists = [.. lists.SelectMany(Objects)],
            };
            var result = Linter.Lint(File.ReadAllBytes(Path.Combine(written.Folder, file)), options);
            var isGood = entry.GetProperty("deviation").ValueKind == JsonValueKind.Null;
            Assert.Equal(file.StartsWith("good/", StringComparison.Ordinal), isGood);
            if (isGood)
            {
                Assert.Equal("", Bench.Text(result));
                continue;
            }

            Assert.Equal(entry.GetProperty("rules").EnumerateArray().Select(r => r.GetString()!).Order(StringComparer.Ordinal), Bench.Rules(result));
            var first = result.Findings.First(f => f.Rule.Id == entry.GetProperty("rules")[0].GetString());
            Assert.Equal(
                (first.Severity.ToString().ToLowerInvariant(), first.Clause, true),
                (entry.GetProperty("severity").GetString(), entry.GetProperty("clause").GetString(), entry.GetProperty("breaks").GetString()!.Length > 0));
        }
    }

    [Fact]
    public void AVerifierHasToRefuseWhatPathAndNameForbid()
    {
        string Refused(string flavour) => string.Join(' ', Deviations.All.Where(d => d.HasToBeRefused(FlavourNames.Parse(flavour)!.Value)).Where(d => d.Flavours.Contains(FlavourNames.Parse(flavour)!.Value)).Select(d => d.Name));
        const string Names = "no-name name-in-common-name-only name-of-other-form wildcard-instead name-longer name-shorter name-ends-with-identity name-other name-with-nul";
        const string Path = "expired not-yet-valid issuer-expired self-signed untrusted-issuer issuer-ca-false issuer-no-basic-constraints issuer-no-cert-sign path-length-exceeded";
        Assert.Equal($"signature-spoiled signature-by-other-key unknown-critical-extension {Names} {Path} name-not-permitted name-excluded", Refused("cse-id"));
        Assert.Equal($"signature-spoiled signature-by-other-key unknown-critical-extension {Names} {Path} revoked ca-revoked name-not-permitted name-excluded", Refused("fqdn"));
        Assert.DoesNotContain("name-of-other-form", Refused("device"), StringComparison.Ordinal);
        Assert.Equal("", Refused("raw-public-key"));
    }

    [Fact]
    public void ADirectoryOfSomebodyElseIsNotFree()
    {
        var folder = Directory.CreateTempSubdirectory("ts0003-foreign-folder-");
        try
        {
            string In(string name) => Path.Combine(folder.FullName, name);
            Assert.True(PkiFolder.IsFree(folder.FullName));
            Assert.True(PkiFolder.IsFree(In("not there")));
            File.WriteAllText(In("root.key"), "mine");
            Assert.False(PkiFolder.IsFree(folder.FullName));
            File.WriteAllText(In("README.md"), "# Mine\n" + PkiIndex.Title);
            Assert.False(PkiFolder.IsFree(folder.FullName));
            File.Delete(In("root.key"));
            File.Delete(In("README.md"));
            Directory.CreateDirectory(In("README.md"));
            Assert.False(PkiFolder.IsFree(folder.FullName));
            Assert.True(PkiFolder.IsFree(written.Folder));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void WhatCameToNoEndIsKnownAsOurs()
    {
        var folder = Directory.CreateTempSubdirectory("ts0003-half-");
        try
        {
            // A folder where a file has to stand ends the call early.
            Directory.CreateDirectory(Path.Combine(folder.FullName, "root.crl.pem"));
            Assert.ThrowsAny<IOException>(() => PkiFolder.Write(folder.FullName, Bench.Pki));
            Assert.True(PkiFolder.IsFree(folder.FullName));
            Assert.Contains("Not complete", File.ReadAllText(Path.Combine(folder.FullName, "README.md")), StringComparison.Ordinal);
            Assert.DoesNotContain("Not complete", File.ReadAllText(Path.Combine(written.Folder, "README.md")), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void TheReadmeNamesEveryFile()
    {
        var readme = File.ReadAllText(Path.Combine(written.Folder, "README.md"));
        Assert.All(written.Entries.Where(e => e.Deviation is null), e => Assert.Contains($"`{e.File}` | `{e.Identity}`", readme, StringComparison.Ordinal));
        var lines = readme.Split('\n').Where(l => l.StartsWith("| `broken/", StringComparison.Ordinal)).ToList();
        lines.RemoveAll(l => l.Contains("/NAME.pem`", StringComparison.Ordinal));
        Assert.Equal(Deviations.All.Count, lines.Count);
        foreach (var (line, deviation) in lines.Zip(Deviations.All))
        {
            Assert.Contains($"/{deviation.Name}.", line, StringComparison.Ordinal);
            Assert.Contains($" | {deviation.Breaks} | {deviation.Clause} | {string.Join(", ", deviation.Rules.Select(r => r.Id))} | ", line, StringComparison.Ordinal);
        }

        Assert.EndsWith("| signature | yes |", lines.Single(l => l.Contains("/signature-spoiled.", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.EndsWith("| key-curve | no |", lines.Single(l => l.Contains("/key-p384.", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.EndsWith("| revocation | fqdn only |", lines.Single(l => l.Contains("/revoked.", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("broken/{fqdn,cse-id,node-id}", lines.Single(l => l.Contains("/wildcard-instead.", StringComparison.Ordinal)).Replace("cse-id,node-id,fqdn", "fqdn,cse-id,node-id", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private List<byte[]> Objects(string file) => [.. Reading.ObjectFile.Read(File.ReadAllBytes(Path.Combine(written.Folder, file))).Select(o => o.Octets)];
}
