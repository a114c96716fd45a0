using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>The second ledger: what the text has of tables, formulas, figures, steps and rules, and the requirements that hold each.</summary>
internal sealed class Ledger
{
    /// <summary>All files of conformance/Catalogue/ledger as one.</summary>
    public static Ledger Whole { get; } = Merge([.. CopiedFiles.Below("catalogue/ledger", ".yaml").Select(Read)]);

    /// <summary>How many items the text has of each family.</summary>
    public IList<LedgerCount> Counts { get; init; } = [];

    /// <summary>The items.</summary>
    public IList<LedgerItem> Items { get; init; } = [];

    private static Ledger Read(string path) =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build().Deserialize<Ledger>(CopiedFiles.Text(path));

    private static Ledger Merge(IReadOnlyList<Ledger> parts) =>
        new() { Counts = [.. parts.SelectMany(p => p.Counts)], Items = [.. parts.SelectMany(p => p.Items)] };
}
