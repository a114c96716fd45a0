using System.Text.RegularExpressions;

namespace OneM2M.Conformance.Catalogue;

/// <summary>Reads the requirements of one file, with the line of everything that is wrong.</summary>
internal static partial class RequirementReader
{
    private static readonly string[] Keys =
    [
        "id", "doc", "clause", "at", "modality", "shalls", "since", "roles", "needs", "function", "protects", "says", "verify", "reason", "ambiguity",
    ];

    private static readonly string[] Ways = ["scenario", "shim", "analyzer", "inspection", "untestable"];

    /// <summary>All entries of <paramref name="file"/>; their ids are added to <paramref name="ids"/>, which has those of other files.</summary>
    public static IReadOnlyList<Requirement> Read(CatalogueFile file, ISet<string> ids)
    {
        var top = new YamlEntry(file.Name, YamlFile.Root(file), ["requirements"]);
        return [.. top.List("requirements").Select(node => Requirement(new YamlEntry(file.Name, node, Keys), ids))];
    }

    private static Requirement Requirement(YamlEntry entry, ISet<string> ids)
    {
        var id = entry.Text("id");
        if (!Id().IsMatch(id))
            throw entry.Problem("id", $"\"{id}\" is no id; REQ-, two to five capital letters, a hyphen and three digits are expected");
        if (!ids.Add(id))
            throw entry.Problem("id", $"{id} stands twice in the catalogue");
        var doc = entry.Text("doc");
        if (!RequirementCatalogue.Versions.ContainsKey(doc))
            throw entry.Problem("doc", $"\"{doc}\" is none of {string.Join(", ", RequirementCatalogue.Versions.Keys.Order(StringComparer.Ordinal))}");
        var verify = entry.Texts("verify");
        if (verify.FirstOrDefault(v => !Ways.Contains(v)) is { } unknown)
            throw entry.Problem("verify", $"\"{unknown}\" is none of {string.Join(", ", Ways)}");
        var reason = entry.OptionalText("reason");
        if (verify.Count == 0)
            throw entry.Problem("verify", $"one or more of {string.Join(", ", Ways)} are expected");
        if (verify.Any(v => v is "inspection" or "untestable") && reason is null)
            throw entry.Problem("verify", "inspection and untestable need a reason");
        return new Requirement
        {
            Id = id,
            Doc = doc,
            Clause = entry.Text("clause"),
            At = entry.OptionalText("at"),
            Modality = entry.Text("modality") switch
            {
                "shall" => Modality.Shall,
                "should" => Modality.Should,
                "may" => Modality.May,
                var other => throw entry.Problem("modality", $"\"{other}\" is none of shall, should, may"),
            },
            Shalls = int.TryParse(entry.OptionalText("shalls") ?? "0", out var shalls) && shalls >= 0
                ? shalls
                : throw entry.Problem("shalls", "a number that is not negative is expected"),
            Since = entry.OptionalText("since"),
            Roles = entry.Texts("roles"),
            Needs = entry.Texts("needs"),
            Function = entry.Text("function"),
            Protects = entry.Texts("protects"),
            Says = entry.Text("says").Trim(),
            Verify = verify,
            Reason = reason?.Trim(),
            Ambiguity = entry.Optional("ambiguity") is { } map ? ReadAmbiguity(new YamlEntry(entry.File, map, ["defect", "reading", "alternative"])) : null,
        };
    }

    private static Ambiguity ReadAmbiguity(YamlEntry entry) =>
        new(entry.Text("defect"), entry.Text("reading").Trim(), entry.Text("alternative").Trim());

    [GeneratedRegex("^REQ-[A-Z]{2,5}-[0-9]{3}$")]
    private static partial Regex Id();
}
