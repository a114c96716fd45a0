namespace OneM2M.Security.Certificates;

/// <summary>The name constraints of a CA (RFC 5280 4.2.1.10).</summary>
/// <param name="Permitted">Subtrees within which names of their form have to lie.</param>
/// <param name="Excluded">Subtrees within which none may lie.</param>
/// <param name="IsProcessable">False where a subtree has a minimum or maximum, which RFC 5280 has no use for.</param>
internal sealed record ReadSubtrees(IReadOnlyList<ReadName> Permitted, IReadOnlyList<ReadName> Excluded, bool IsProcessable)
{
    /// <summary>All subtrees.</summary>
    public IEnumerable<ReadName> All => Permitted.Concat(Excluded);

    /// <summary>The value of the extension; throws for what is none.</summary>
    public static ReadSubtrees Read(byte[] value)
    {
        var isProcessable = true;
        var lists = new IReadOnlyList<ReadName>[] { [], [] };
        var next = 0;
        foreach (var list in Asn1Reading.Sequence(value))
        {
            var number = list[0] - 0xA0;
            if (number < next || number > 1)
                throw new FormatException("no NameConstraints");
            next = number + 1;
            lists[number] = [.. DerOutline.Parts(list).Select(Asn1Reading.Sequence).Select(subtree =>
            {
                isProcessable &= subtree.Count == 1;
                return NameReading.Read(subtree[0]);
            })];
        }

        return new ReadSubtrees(lists[0], lists[1], isProcessable);
    }
}
