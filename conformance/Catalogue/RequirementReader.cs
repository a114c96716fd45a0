using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OneM2M.Conformance.Catalogue;

/// <summary>Reads the requirements of one file, with the line of everything that is wrong.</summary>
internal static class RequirementReader
{
    private static readonly string[] Keys =
    [
        "id", "doc", "clause", "at", "modality", "shalls", "since", "roles", "needs", "function", "protects", "says", "verify", "reason", "ambiguity",
    ];

    private static readonly string[] Ways = ["scenario", "shim", "analyzer", "inspection", "untestable"];

    /// <summary>All entries of <paramref name="file"/>.</summary>
    public static IEnumerable<Requirement> Read(CatalogueFile file)
    {
        var root = YamlFile.Root(file);
        var top = new YamlEntry(file.Name, root, ["requirements"]);
        return top.List("requirements").Select(node => Requirement(new YamlEntry(file.Name, node, Keys))).ToList();
    }

    private static Requirement Requirement(YamlEntry entry)
    {
        var verify = entry.Texts("verify");
        if (verify.FirstOrDefault(v => !Ways.Contains(v)) is { } unknown)
            throw entry.Problem("verify", $"\"{unknown}\" is none of {string.Join(", ", Ways)}");
        var reason = entry.OptionalText("reason");
        if (verify.Any(v => v is "inspection" or "untestable") && reason is null)
            throw entry.Problem("verify", "inspection and untestable need a reason");
        return new Requirement
        {
            Id = entry.Text("id"),
            Doc = entry.Text("doc"),
            Clause = entry.Text("clause"),
            At = entry.OptionalText("at"),
            Modality = Enum.TryParse<Modality>(entry.Text("modality"), ignoreCase: true, out var modality)
                ? modality
                : throw entry.Problem("modality", $"\"{entry.Text("modality")}\" is none of shall, should, may"),
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
            Ambiguity = entry.OptionalMap("ambiguity") is { } map ? ReadAmbiguity(new YamlEntry(entry.File, map, ["defect", "reading", "alternative"])) : null,
        };
    }

    private static Ambiguity ReadAmbiguity(YamlEntry entry) =>
        new(entry.Text("defect"), entry.Text("reading").Trim(), entry.Text("alternative").Trim());
}
