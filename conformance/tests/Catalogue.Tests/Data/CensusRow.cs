namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>A clause of TS-0003 V3.18.0 and how often its text says "shall".</summary>
internal sealed record CensusRow(string Clause, string Title, int Shalls)
{
    /// <summary>All clauses, from conformance/Catalogue/census.tsv.</summary>
    public static IReadOnlyList<CensusRow> All { get; } =
    [
        .. CopiedFiles.Text("catalogue/census.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split('\t'))
            .Select(c => new CensusRow(c[0], c[1], int.Parse(c[2], System.Globalization.CultureInfo.InvariantCulture))),
    ];
}
