namespace OneM2M.Conformance.Catalogue.Tests.Data;

/// <summary>A table row, formula, figure, step or rule, with the requirements that hold it.</summary>
internal sealed record LedgerItem
{
    public string Clause { get; init; } = "";

    public string Item { get; init; } = "";

    public string Says { get; init; } = "";

    public IList<string> Requirements { get; init; } = [];

    /// <summary>Whether it belongs to <paramref name="count"/>: its name begins with that of the family.</summary>
    public bool IsOf(LedgerCount count) =>
        Clause == count.Clause && (Item == count.Family || Item.StartsWith(count.Family + " ", StringComparison.Ordinal));
}
