namespace OneM2M.Conformance.Runner;

/// <summary>What TS-0003 demands of a role whether or not a vendor claims it; shown in the report, never silently left out.</summary>
internal static class Mandatory
{
    /// <summary>
    /// 7.1.4 binds a hosting CSE to the whole algorithm of 7.1.5, so each of its inputs is mandatory: all kinds of originator,
    /// context and object details.
    /// </summary>
    private static readonly string[] HostingCse =
    [
        "acp", "acp.wildcard", "acp.group", "acp.role", "acp.sp-domain", "acp.cse-originators", "acp.context.time", "acp.context.ip",
        "acp.context.location", "acp.authentication-flag", "acp.object-details",
    ];

    /// <summary>Capabilities mandatory for any of <paramref name="roles"/>.</summary>
    public static IEnumerable<string> For(IReadOnlyList<string> roles) => roles.Contains("hosting-cse") ? HostingCse : [];
}
