namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>A clause has so many items of one family.</summary>
internal sealed record LedgerCount
{
    public string Clause { get; init; } = "";

    public string Family { get; init; } = "";

    public int Count { get; init; }
}
