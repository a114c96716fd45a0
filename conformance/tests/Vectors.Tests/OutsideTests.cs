using OneM2M.Conformance.Vectors.Computations;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors.Tests;

/// <summary>Programs of the third computation that are missing or break off: which one, and what it said, and never a wait without end.</summary>
public sealed class OutsideTests : IDisposable
{
    /// <summary>All of them: more than a pipe holds, so that whoever does not read them is noticed while they are written.</summary>
    private static readonly IReadOnlyList<Case> Cases = [.. AllTables.Make().SelectMany(t => t.Cases)];

    private readonly string _folder = Directory.CreateTempSubdirectory("ts0003-outside-").FullName;

    [Theory]
    [InlineData("echo no licence >&2; exit 3", " ended with 3: no licence. ")]
    [InlineData("exec <&-; exit 0", " ended before it had read what it was to compute. ")]
    [InlineData("cat >/dev/null; echo '[]'", " wrote no list of ")]
    [InlineData("cat >/dev/null; echo '{'", " wrote no list of ")]
    [InlineData("cat >/dev/null", " wrote no list of ")]
    [InlineData("cat", " wrote no list of ")]
    [InlineData("cat >/dev/null; echo late >&2; exit 1", " ended with 1: late. ")]
    public void PythonThatBreaksOff(string script, string told)
    {
        var python = Program("python", script);
        Told(new OutsideComputation(python: python), python + told);
    }

    [Fact]
    public void OpensslThatIsNone()
    {
        var openssl = Program("openssl", "echo '$0: no provider' >&2; exit 1");
        Told(new OutsideComputation(openssl), openssl + " ended with 1: $0: no provider. ");
    }

    /// <summary>Python finds the command by itself: what it calls breaks off, and the keys among its arguments are not told.</summary>
    [Fact]
    public void OpensslThatBreaksOffWithinPython()
    {
        Program("openssl", "echo no provider >&2; exit 9");
        var python = Program("python", $"PATH={_folder}:$PATH exec python3 \"$@\"");
        var fault = Told(new OutsideComputation(python: python), python + " ended with 1: openssl ");
        Assert.Contains(" ended with 9: no provider. ", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("hexkey", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("Traceback", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void OneThatIsNotThere() => Told(new OutsideComputation(python: Path.Combine(_folder, "none")), Path.Combine(_folder, "none") + " cannot be started (");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Told(OutsideComputation computation, string beginning)
    {
        var fault = Assert.Throws<ToolMissingException>(() => computation.Compute(Cases)).Message;
        Assert.StartsWith(beginning, fault, StringComparison.Ordinal);
        Assert.EndsWith("apt-get install openssl python3", fault, StringComparison.Ordinal);
        return fault;
    }

    private string Program(string name, string script)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
