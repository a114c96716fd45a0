namespace OneM2M.Conformance.Catalogue;

/// <summary>A file of the catalogue.</summary>
internal sealed record CatalogueFile(string Name, string Text)
{
    private const int MaxLength = 1024 * 1024;

    /// <summary>Reads a file that is not unreasonably large.</summary>
    public static string ReadBounded(string path)
    {
        var length = new FileInfo(path).Length;
        return length <= MaxLength
            ? File.ReadAllText(path)
            : throw new CatalogueException(Path.GetFileName(path), 1, 1, $"{length} octets; a catalogue file has at most {MaxLength}");
    }
}
