using System.Security.Cryptography;
using System.Text;

namespace OneM2M.Conformance.Catalogue;

/// <summary>All requirements, from the YAML files that are embedded in this assembly or from a directory.</summary>
public sealed class RequirementCatalogue
{
    private static readonly Lazy<RequirementCatalogue> Embedded = new(LoadEmbedded);

    private readonly Dictionary<string, Requirement> _byId;

    private RequirementCatalogue(IReadOnlyList<CatalogueFile> files)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        All = [.. files.SelectMany(file => RequirementReader.Read(file, ids))];
        _byId = All.ToDictionary(r => r.Id, StringComparer.Ordinal);

        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Concat(files.Select(f => f.Name + "\n" + f.Text)))));
    }

    /// <summary>Version of the documents, by name.</summary>
    public static IReadOnlyDictionary<string, string> Versions { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["TS-0001"] = "V3.36.0",
        ["TS-0003"] = "V3.18.0",
        ["TS-0004"] = "V3.32.0",
    };

    /// <summary>All requirements in the order of the files.</summary>
    public IReadOnlyList<Requirement> All { get; }

    /// <summary>All requirements below their document and clause, "TS-0003 7.1.3", in the order of <see cref="ClauseOrder.Natural"/>.</summary>
    public IReadOnlyList<IGrouping<string, Requirement>> ByClause =>
        [.. All.GroupBy(r => $"{r.Doc} {r.Clause}", StringComparer.Ordinal).OrderBy(g => g.Key, ClauseOrder.Natural)];

    /// <summary>Version of the catalogue.</summary>
    public string Version => "1";

    /// <summary>SHA-256 over names and texts of all files, lower-case hex.</summary>
    public string Sha256 { get; }

    /// <summary>The catalogue that was built into this assembly.</summary>
    public static RequirementCatalogue Load() => Embedded.Value;

    /// <summary>The catalogue in the *.yaml files of <paramref name="directory"/>. Throws <see cref="CatalogueException"/>.</summary>
    public static RequirementCatalogue Load(string directory) => new(
    [
        .. Directory.EnumerateFiles(directory, "*.yaml").Order(StringComparer.Ordinal)
            .Select(f => new CatalogueFile(Path.GetFileName(f), CatalogueFile.ReadBounded(f))),
    ]);

    /// <summary>The requirement with this id. Throws <see cref="KeyNotFoundException"/> that names it.</summary>
    public Requirement ById(string id) => Find(id) ?? throw new KeyNotFoundException($"The catalogue has no requirement {id}.");

    /// <summary>The requirement with this id, in any letter case; null when there is none.</summary>
    public Requirement? Find(string id) => _byId.GetValueOrDefault(id.ToUpperInvariant());

    private static RequirementCatalogue LoadEmbedded()
    {
        var assembly = typeof(RequirementCatalogue).Assembly;
        var files = assembly.GetManifestResourceNames().Where(n => n.StartsWith("requirements/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return new CatalogueFile(name["requirements/".Length..], reader.ReadToEnd());
            });
        return new RequirementCatalogue([.. files]);
    }
}
