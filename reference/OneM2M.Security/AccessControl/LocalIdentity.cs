namespace OneM2M.Security.AccessControl;

/// <summary>Who the hosting CSE is; relative identifiers are read against it (TS-0001 table 7.2-1).</summary>
/// <param name="CseId">SP-relative CSE-ID, "/id-in".</param>
/// <param name="SpId">Absolute M2M-SP-ID, "//m2msp.example".</param>
public sealed record LocalIdentity(string CseId, string SpId)
{
    /// <summary>
    /// The absolute form of an AE-ID or CSE-ID: "C98" is "//sp/cse/C98", "S98" is "//sp/S98", "/cse/C98" is "//sp/cse/C98".
    /// A text that is neither (a Role-ID, a group) is returned as it is.
    /// </summary>
    public string Absolute(string identifier) => identifier switch
    {
        ['/', '/', ..] => identifier,
        ['/', ..] => SpId + identifier,
        ['C', ..] when !identifier.Contains('/', StringComparison.Ordinal) => SpId + CseId + "/" + identifier,
        ['S', ..] when !identifier.Contains('/', StringComparison.Ordinal) => SpId + "/" + identifier,
        _ => identifier,
    };
}
