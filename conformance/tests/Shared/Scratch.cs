using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Tests;

/// <summary>A directory of a test's own, removed afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("ts0003-test-");

    /// <summary>A path in it.</summary>
    public string this[string name] => Path.Combine(_directory.FullName, name);

    /// <summary>Names of what is in it.</summary>
    public IEnumerable<string> Names => _directory.EnumerateFileSystemInfos().Select(f => f.Name);

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <summary>run.json of a run with `--out` <paramref name="name"/>.</summary>
    public RunReport Report(string name) => RunReportFile.FromJson(File.ReadAllText(Path.Combine(this[name], "run.json")));

    /// <inheritdoc/>
    public void Dispose() => _directory.Delete(recursive: true);
}
