using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>Bad input costs one message with place and remedy and exit code 2; nothing is written and nothing is sent.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("name: Example", "nmae: Example", ":1: nmae: unknown key; the nearest known is \"name\"")]
    [InlineData("  url:", "  ulr:", ":5: http.ulr: unknown key; the nearest known is \"url\"")]
    [InlineData("  admin: CAdmin", "", ":7: cse.admin: missing; expected a text")]
    [InlineData("claims: [acp, http]", "claims: acp", ":3: claims: found \"acp\", expected a list")]
    [InlineData("claims: [acp, http]", "claims: [acp, htpt]", ":3: claims: \"htpt\" is not known; the nearest is \"http\"")]
    [InlineData("roles: [hosting-cse]", "roles: [hosting]", ":2: roles: \"hosting\" is not known; the nearest is \"hosting-cse\"")]
    [InlineData("  id: /id-in", "  id: id-in", ":7: cse.id: found \"id-in\", expected an SP-relative CSE-ID like /id-in")]
    [InlineData("  id: /id-in", "  id: [a]", ":7: cse.id: found a list, expected a text")]
    [InlineData("http://127.0.0.1:9", "127.0.0.1:9", ":5: http.url: found \"127.0.0.1:9\", expected an address like http://127.0.0.1:8080")]
    [InlineData("http://127.0.0.1:9", "http://user:secret@127.0.0.1:9", ":5: http.url: found")]
    [InlineData("name: Example", "limits: { requestsPerSecond: fast }\nname: Example", ":1: limits.requestsPerSecond: found \"fast\", expected a number from 0.01 to 1000000")]
    [InlineData("name: Example", "readings: [SD-999]\nname: Example", ":1: readings: \"SD-999\" is not known")]
    [InlineData("name: Example", "name: [Example", "is not YAML")]
    public async Task ATargetFileWithAFault(string valid, string faulty, string message)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("cse.yaml", TargetFiles.Valid().Replace(valid, faulty, StringComparison.Ordinal));
        await IsRefused(scratch, message, "run", "--target", file);
    }

    [Theory]
    [InlineData("  command: [shim]", "  processes: 1", ":4: shim.command: missing; expected a program and its arguments, e.g. [python3, shim.py]")]
    [InlineData("  command: [shim]", "  command: []", ":4: shim.command: missing; expected a program")]
    [InlineData("  command: [shim]", "  command: ['']", ":4: shim.command: begins with an empty text, expected a program")]
    [InlineData("  command: [shim]", "  command: shim", ":4: shim.command: found \"shim\", expected a list, e.g. [python3, shim.py]")]
    [InlineData("  command: [shim]", "  command: [[shim]]", ":4: shim.command: found a list, expected a text")]
    [InlineData("  command: [shim]", "  comand: [shim]", ":4: shim.comand: unknown key; the nearest known is \"command\"")]
    [InlineData("  command: [shim]", "  command: [shim]\n  processes: 0", ":5: shim.processes: found \"0\", expected a number from 1 to 64")]
    [InlineData("  command: [shim]", "  command: [shim]\n  processes: 1.5", ":5: shim.processes: found \"1.5\", expected a whole number from 1 to 64")]
    [InlineData("  command: [shim]", "  command: [shim]\n  pins: digits", ":5: shim.pins: found \"digits\", expected keys: ")]
    [InlineData("  command: [shim]", "  command: [shim]\n  pins: { suidEncodings: digits }", ":5: shim.pins.suidEncodings: unknown key; the nearest known is \"suidEncoding\"")]
    [InlineData("  command: [shim]", "  command: [shim]\n  pins:\n    suidEncoding: digit", ":6: shim.pins.suidEncoding: \"digit\" is not known; the nearest is \"digits\"")]
    [InlineData("  command: [shim]", "  command: [shim]\n  pins:\n    suidEncoding: [octet,\n      digit]", ":7: shim.pins.suidEncoding: \"digit\" is not known; the nearest is \"digits\"")]
    [InlineData("  command: [shim]", "  command: [shim]\n  pins: { suidEncoding: { digits: true } }", ":5: shim.pins.suidEncoding: found a mapping, expected a text")]
    [InlineData("shim:\n  command: [shim]", "shim: [shim]", ":3: shim: found a list, expected keys: command, processes, pins")]
    [InlineData("roles: [enrolee]", "roles: [enrollee]", ":2: roles: \"enrollee\" is not known; the nearest is \"enrolee\"")]
    [InlineData("roles: [enrolee]", "roles: enrolee", ":2: roles: found \"enrolee\", expected a list")]
    [InlineData("shim:\n  command: [shim]", "", ":1: http: missing; expected the key url below it")]
    public async Task ATargetFileOfAShimWithAFault(string valid, string faulty, string message)
    {
        using var scratch = new Scratch();
        var file = scratch.Write("shim.yaml", TargetFiles.Shim().Replace(valid, faulty, StringComparison.Ordinal));
        await IsRefused(scratch, message, "run", "--target", file);
    }

    [Fact]
    public async Task AShimThatCannotBeStarted()
    {
        using var scratch = new Scratch();
        await IsRefused(scratch, "shim.command: \"shim\" cannot be started in ", "run", "--target", scratch.Write("shim.yaml", TargetFiles.Shim()));
    }

    [Fact]
    public async Task CleaningAShim()
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync("clean", "--target", scratch.Write("shim.yaml", TargetFiles.Shim()), "--prefix", "ts0003-");
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.Contains("a shim holds no resources, so there is nothing to clean", seen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATargetFileThatIsMissing()
    {
        using var scratch = new Scratch();
        await IsRefused(scratch, "does not exist; `ts0003 init` writes one", "run", "--target", scratch["none.yaml"]);
    }

    [Fact]
    public async Task ATargetFileThatIsEmpty()
    {
        using var scratch = new Scratch();
        await IsRefused(scratch, "is empty; `ts0003 init` writes one", "run", "--target", scratch.Write("cse.yaml", ""));
    }

    [Fact]
    public async Task ASecretThatIsNotSet()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("cse.yaml", TargetFiles.Valid().Replace("  url:", "  headers: { Authorization: \"env:TS0003_NOT_SET\" }\n  url:", StringComparison.Ordinal));
        await IsRefused(scratch, "http.headers: Authorization names the environment variable TS0003_NOT_SET, which is not set", "run", "--target", file);
    }

    [Fact]
    public async Task AnEndpointWhereNobodyListens()
    {
        using var scratch = new Scratch();
        await IsRefused(scratch, "127.0.0.1:9 refuses connections", "run", "--target", scratch.Write("cse.yaml", TargetFiles.Valid()));
    }

    [Theory]
    [InlineData("--clause 7.9: no requirement stands in that clause; the nearest with some is", "--clause", "7.9")]
    [InlineData("--requirement REQ-APC-048: unknown; the nearest known is REQ-ACP-048", "--requirement", "REQ-APC-048")]
    [InlineData("--tag REQ-ACP-00: no scenario has it; the nearest is", "--tag", "REQ-ACP-00")]
    [InlineData("--exclude nothing: neither a tag nor a clause; the nearest is", "--exclude", "nothing")]
    [InlineData("--parallel 0: expected a number from 1 to 256", "--parallel", "0")]
    [InlineData("--timeout 0: expected a number from 0.1 to 3600", "--timeout", "0")]
    [InlineData("--rate 0: expected a number from", "--rate", "0")]
    [InlineData("'many'", "--parallel", "many")]
    [InlineData("--colour", "--colour")]
    [InlineData("--mutant Nobody: unknown; the nearest known is", "--mutant", "Nobody")]
    public async Task AnOptionWithAFault(string message, params string[] options)
    {
        using var scratch = new Scratch();
        await IsRefused(scratch, message, ["run", .. options]);
    }

    [Fact]
    public async Task AnOutputDirectoryThatCannotBe()
    {
        using var scratch = new Scratch();
        var file = scratch.Write("file", "");
        var seen = await Invocation.OfAsync("run", "--out", Path.Combine(file, "below"));
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.Contains("cannot be written", seen.Error, StringComparison.Ordinal);
        Assert.Equal(["file"], scratch.Names);
    }

    [Theory]
    [InlineData("only names that begin with ts0003- are ours to remove", "clean", "--prefix", "cse")]
    [InlineData("REQ-ACP-480: unknown requirement; the nearest known is", "explain", "REQ-ACP-480")]
    [InlineData("--port 70000: expected a number from 0 to 65535", "serve", "--port", "70000")]
    [InlineData("--url ftp://x: expected an address like", "init", "--url", "ftp://x")]
    [InlineData("rnu", "rnu")]
    public async Task AnotherCommand(string message, params string[] args)
    {
        var seen = await Invocation.OfAsync(args);
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.Contains(message, seen.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", seen.Error, StringComparison.Ordinal);
    }

    private static async Task IsRefused(Scratch scratch, string message, params string[] args)
    {
        var before = scratch.Names.ToList();
        var seen = await Invocation.OfAsync([.. args, "--out", scratch["a/b"]]);
        Assert.Equal(ExitCode.Usage, seen.Code);
        Assert.Contains(message, seen.Error, StringComparison.Ordinal);
        Assert.StartsWith("ts0003: ", seen.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", seen.Error, StringComparison.Ordinal);
        Assert.Empty(seen.Output);
        Assert.Equal(before, scratch.Names);
    }
}
