using OneM2M.Conformance.Iut.Tls;

namespace OneM2M.Conformance.Cli.Tls;

/// <summary>The inventory for a reader: one line for each row, breaches and dangers in words, no colour.</summary>
internal sealed class TlsTable(TextWriter output)
{
    /// <summary>Prints all.</summary>
    public void Print(TlsInventory inventory, IReadOnlyList<TlsRow> rows)
    {
        output.WriteLine($"{inventory.Endpoint} over {inventory.Transport.ToUpperInvariant()}: {inventory.Hellos} hellos in {inventory.Duration.TotalSeconds:0.0} s");
        foreach (var group in rows.GroupBy(r => (r.Fact.Topic, Version: r.Fact.Topic == TlsTopic.Version ? null : r.Fact.Version)))
        {
            output.WriteLine();
            output.WriteLine(Title(group.Key.Topic) + (group.Key.Version is { } version ? $" ({version})" : ""));
            foreach (var row in group)
                Print(row);
        }

        output.WriteLine();
        foreach (var remark in inventory.Remarks)
            output.WriteLine($"note: {remark}");
        output.WriteLine(string.Join(", ", rows.CountBy(r => r.Word).OrderBy(c => c.Key).Select(c => $"{c.Value} {Of(c.Key)}")));
    }

    /// <summary>"required, missing".</summary>
    public static string Of(TlsWord word) => word switch
    {
        TlsWord.RequiredThere => "required, there",
        TlsWord.RequiredMissing => "required, missing",
        TlsWord.RequiredNotShown => "required, not shown",
        TlsWord.Allowed => "allowed",
        TlsWord.ForbiddenThere => "forbidden, there",
        TlsWord.ForbiddenAbsent => "forbidden, absent",
        TlsWord.NotRequired => "not required",
        TlsWord.NotKnown => "not known",
        _ => "silent",
    };

    private void Print(TlsRow row)
    {
        var seen = row.Fact.Topic == TlsTopic.Suite ? row.Fact.KeyExchange ?? "" : row.Fact.Seen;
        string[] parts = [seen, row.Note, row.Danger is { } danger ? $"DANGEROUS: {danger}" : ""];
        output.WriteLine($"  {(row.IsBreach ? "!" : " ")} {Of(row.Word),-20}{row.Clause ?? "-",-8}{Name(row.Fact),-46}{string.Join(" · ", parts.Where(p => p.Length > 0))}".TrimEnd());
    }

    /// <summary>What is not there says so in its name, but where the word says it already, or what was seen.</summary>
    private static string Name(TlsFact fact) => fact.Topic == TlsTopic.Preference ? "order of suites" : fact.Presence == Presence.Absent && fact.Topic is not (TlsTopic.Version or TlsTopic.Suite) ? $"{fact.Name}: no" : fact.Name;

    private static string Title(TlsTopic topic) => topic switch
    {
        TlsTopic.Version => "versions",
        TlsTopic.Suite => "suites in the order in which the server chose them",
        TlsTopic.Preference => "whose order of suites counts",
        TlsTopic.Group => "groups",
        TlsTopic.Signature => "signature algorithms",
        TlsTopic.CertificateType => "certificates",
        TlsTopic.ServerName => "server name",
        TlsTopic.Hardening => "hardening",
        _ => "compression",
    };
}
