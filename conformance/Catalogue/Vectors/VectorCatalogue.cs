namespace OneM2M.Conformance.Catalogue.Vectors;

/// <summary>The vectors that were built into this assembly. Whatever reads them first throws <see cref="VectorException"/> when a file is wrong.</summary>
public static class VectorCatalogue
{
    /// <summary>File name of the schema that the files name.</summary>
    public const string SchemaName = "vector.schema.json";

    private const string Folder = "vectors/";

    private static readonly Lazy<IReadOnlyList<VectorSet>> Embedded = new(() => [.. Files().Select(f => VectorReader.Read(f.Name, f.Text))]);

    private static readonly Lazy<IReadOnlyList<Vector>> Vectors = new(() => [.. Sets.SelectMany(s => s.Vectors)]);

    private static readonly Lazy<Dictionary<string, Vector>> ByIds = new(() => All.ToDictionary(v => v.Id, StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, Vector>> Mistakes = new(() => All.Where(v => v.Of is not null).ToLookup(v => v.Of!, StringComparer.Ordinal));

    /// <summary>One set for each file, by name.</summary>
    public static IReadOnlyList<VectorSet> Sets => Embedded.Value;

    /// <summary>All vectors, in the order of the files.</summary>
    public static IReadOnlyList<Vector> All => Vectors.Value;

    /// <summary>The vector with this id. Throws <see cref="KeyNotFoundException"/> that names it and the nearest that exists.</summary>
    public static Vector ById(string id) =>
        Find(id) ?? throw new KeyNotFoundException($"There is no vector {id}; the nearest known is {Nearest.To(id, ByIds.Value.Keys)}.");

    /// <summary>The vector with this id; null when there is none.</summary>
    public static Vector? Find(string id) => ByIds.Value.GetValueOrDefault(id);

    /// <summary>The invalid vectors that have the inputs of <paramref name="valid"/> and the answer that a mistake gives.</summary>
    public static IReadOnlyList<Vector> MistakesOf(Vector valid) => [.. Mistakes.Value[valid.Id]];

    /// <summary>The schema.</summary>
    public static string Schema => Resource(SchemaName);

    /// <summary>Names with extension and texts of the embedded files, by name.</summary>
    public static IEnumerable<(string Name, string Text)> Files() => typeof(VectorCatalogue).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => (n[Folder.Length..], Resource(n)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(VectorCatalogue).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
