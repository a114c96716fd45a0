using System.Globalization;
using System.Text;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>A directory with a target file that names a shim and nothing else, and the runs against it.</summary>
internal sealed class ShimBench : IDisposable
{
    // Generous: it catches a hang, it measures nothing.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly Scratch _scratch = new();
    private readonly string _target;

    /// <summary>
    /// For a shim with this command; <paramref name="pins"/> says whether everything is pinned that the standard leaves open, and
    /// <paramref name="cse"/> whether it decides for a hosting CSE.
    /// </summary>
    public ShimBench(IEnumerable<string> command, int processes = 2, bool pins = true, bool cse = true)
    {
        Directory.CreateDirectory(Numbers);
        var words = command.Select(word => $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal)}\"");
        _target = _scratch.Write("shim.yaml", $$"""
            name: shim
            roles: [{{string.Join(", ", Roles.All.Keys.Where(r => (cse && r == "hosting-cse") || !r.EndsWith("-cse", StringComparison.Ordinal)))}}]
            shim:
              command: [{{string.Join(", ", words)}}]
              processes: {{processes}}
            {{(pins ? "  pins: { suidEncoding: [digits, octet], e2eHash: [SHA-256, SHA-384, SHA-512], e2eExpansion: formulas, enroleeBIdForm: [absolute, sp-relative, cse-relative], randObject: octets, pairwiseESPrimKeyFunction: HMAC-SHA-256, credentialIdCharacters: uri, specializationType: content }" : "")}}
            """);
    }

    /// <summary>The sample that needs nothing but Python.</summary>
    public static string PythonSample { get; } = Path.Combine(AppContext.BaseDirectory, "shim.py");

    /// <summary>The part of that sample that decides about access.</summary>
    public static string PythonDecisions { get; } = Path.Combine(AppContext.BaseDirectory, "decide.py");

    /// <summary>The sample over OneM2M.Security, as built.</summary>
    public static string[] CSharpSample { get; } = ["dotnet", Path.Combine(AppContext.BaseDirectory, "ts0003-shim-csharp.dll")];

    /// <summary>Everything that an implementation can be judged by without a socket.</summary>
    public static string[] AllOfIt { get; } = ["--clause", "7", "--clause", "8", "--clause", "10", "--clause", "12"];

    private string Numbers => _scratch["numbers"];

    /// <summary>The target file.</summary>
    public string Target => _target;

    /// <summary>For hostile.py, which behaves as <paramref name="behaviour"/> says.</summary>
    public static ShimBench Hostile(string behaviour, int processes = 2)
    {
        var bench = new ShimBench(["?"], processes);
        File.WriteAllText(bench._target, File.ReadAllText(bench._target).Replace(
            "\"?\"", string.Join(", ", bench.HostileCommand(behaviour).Select(w => $"\"{w}\"")), StringComparison.Ordinal));
        return bench;
    }

    /// <summary>Command of hostile.py, whose processes leave their numbers here.</summary>
    public string[] HostileCommand(string behaviour) =>
        ["python3", Path.Combine(AppContext.BaseDirectory, "hostile.py"), behaviour, PythonSample, Numbers];

    /// <summary>Writes a file beside the target file.</summary>
    public string Write(string name, string text) => _scratch.Write(name, text);

    /// <summary>`ts0003 run` with these options.</summary>
    public async Task<ShimRun> RunAsync(params string[] options)
    {
        var seen = await Invocation.OfAsync(["run", "--target", _target, "--out", _scratch["out"], .. options]).WaitAsync(Hang, TimeProvider.System);
        var written = new StringBuilder();
        foreach (var file in Directory.Exists(_scratch["out"]) ? Directory.GetFiles(_scratch["out"], "*", SearchOption.AllDirectories) : [])
            written.AppendLine(await File.ReadAllTextAsync(file));
        var report = File.Exists(Path.Combine(_scratch["out"], "run.json")) ? _scratch.Report("out") : null;
        return new ShimRun(seen.Code, seen.Output + seen.Error, report, written.ToString());
    }

    /// <summary>Another command on the target file.</summary>
    public Task<Invocation> InvokeAsync(params string[] command) => Invocation.OfAsync([command[0], "--target", _target, .. command[1..]]).WaitAsync(Hang, TimeProvider.System);

    /// <summary>Waits until hostile.py left a file of that name beside the target file.</summary>
    public async Task WaitForAsync(string name)
    {
        var there = new TaskCompletionSource();
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(_target)!, name);
        watcher.Created += (_, _) => there.TrySetResult();
        watcher.EnableRaisingEvents = true;
        if (!File.Exists(_scratch[name]))
            await there.Task.WaitAsync(Hang, TimeProvider.System);
    }

    /// <summary>How many processes of hostile.py there were; none of them is left.</summary>
    public int Gone()
    {
        var numbers = Directory.GetFiles(Numbers).Select(f => int.Parse(Path.GetFileName(f), CultureInfo.InvariantCulture)).ToList();
        Assert.DoesNotContain(numbers, IsAlive);
        return numbers.Count;
    }

    /// <inheritdoc/>
    public void Dispose() => _scratch.Dispose();

    /// <summary>Zombies are nobody's fault here: who inherits an orphan has to bury it.</summary>
    private static bool IsAlive(int number)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{number}/stat");
            return stat[stat.LastIndexOf(')') + 2] is not ('Z' or 'X');
        }
        catch (Exception e) when (e is IOException)
        {
            return false;
        }
    }
}
