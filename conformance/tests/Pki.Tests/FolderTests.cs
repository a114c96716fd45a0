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
        Assert.InRange(keys.Length, written.Entries.Count, int.MaxValue);
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
        Assert.Equal(written.Entries.Count, index.RootElement.GetArrayLength());
        var lists = Directory.GetFiles(written.Folder, "*.crl.pem", SearchOption.AllDirectories).Where(f => !f.Contains(".stale.", StringComparison.Ordinal))
            .SelectMany(f => Reading.ObjectFile.Read(File.ReadAllBytes(f))).Select(o => o.Octets).ToList();
        var root = Reading.ObjectFile.Read(File.ReadAllBytes(Path.Combine(written.Folder, "root.pem")))[0].Octets;
        foreach (var entry in index.RootElement.EnumerateArray())
        {
            var file = entry.GetProperty("file").GetString()!;
            Assert.True(File.Exists(Path.Combine(written.Folder, entry.GetProperty("key").GetString()!)), file);

            // Of a raw public key the identity is its own, whatever else is wrong with it.
            var options = Bench.Untold(FlavourNames.Parse(entry.GetProperty("flavour").GetString()!)!.Value) with { Identity = entry.GetProperty("identity").GetString(), Anchors = [root], RevocationLists = lists };
            if (file.Contains("raw-trailing", StringComparison.Ordinal))
                options = options with { Identity = null };
            IEnumerable<string> expected = entry.GetProperty("deviation").ValueKind == JsonValueKind.Null ? [] : entry.GetProperty("rules").EnumerateArray().Select(r => r.GetString()!).Order(StringComparer.Ordinal);
            var result = Linter.Lint(File.ReadAllBytes(Path.Combine(written.Folder, file)), options);

            // The list of another root with the same name is among all lists, and is of no use here.
            Assert.Equal(expected, Bench.Rules(result).Where(r => r != "revocation-list"));
        }
    }

    [Fact]
    public void TheReadmeNamesEveryFile()
    {
        var readme = File.ReadAllText(Path.Combine(written.Folder, "README.md"));
        Assert.All(written.Entries.Where(e => e.Deviation is null), e => Assert.Contains($"`{e.File}` | `{e.Identity}`", readme, StringComparison.Ordinal));
        Assert.All(Deviations.All, d => Assert.Contains($"/{d.Name}.", readme, StringComparison.Ordinal));
        Assert.All(Deviations.All, d => Assert.Contains($"{d.Breaks} | {d.Clause}", readme, StringComparison.Ordinal));
    }
}
