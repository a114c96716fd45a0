namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>The tables, one for each file.</summary>
internal static class AllTables
{
    /// <summary>Made anew for each caller.</summary>
    public static IReadOnlyList<Table> Make() =>
    [
        ExportTable.Make(), SplitTable.Make(), KmTable.Make(), KpsaTable.Make(), KeyIdTables.KeId(), KeyIdTables.MafKeyId(),
        E2eMasterTable.Make(), E2eKeysTable.Make(), UsageKeyTable.Make(), ESPrimTables.Session(), ESPrimTables.Pairwise(),
        PublicKeyIdTables.Form(), PublicKeyIdTables.Match(), ParseTable.Make(), SameTable.Make(),
        GbaTables.Ks(), GbaNafTable.Make(), GbaTables.BTid(), MilenageTable.Make(), DecideTable.Make(),
    ];
}
