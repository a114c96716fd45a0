using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>The PKI of the bench in a folder of its own, removed afterwards.</summary>
public sealed class WrittenPki : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ts0003-pki-");

    /// <summary>Writes it.</summary>
    public WrittenPki() => Entries = PkiFolder.Write(Folder, Bench.Pki);

    /// <summary>What is there.</summary>
    public IReadOnlyList<PkiEntry> Entries { get; }

    /// <summary>Its path.</summary>
    public string Folder => _folder.FullName;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
