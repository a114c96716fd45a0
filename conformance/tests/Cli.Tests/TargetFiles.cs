namespace OneM2M.Conformance.Cli.Tests;

/// <summary>Texts of target files.</summary>
internal static class TargetFiles
{
    /// <summary>A valid one for the CSE at <paramref name="url"/>; port 9 (discard) answers nobody.</summary>
    public static string Valid(string url = "http://127.0.0.1:9") => $$"""
        name: Example
        roles: [hosting-cse]
        claims: [acp, http]
        http:
          url: {{url}}
        cse:
          id: /id-in
          name: cse-in
          admin: CAdmin
        """;

    /// <summary>A valid one that names a shim and nothing else; <paramref name="more"/> are further lines below shim.</summary>
    public static string Shim(string more = "") => $$"""
        name: Example
        roles: [enrolee]
        shim:
          command: [shim]
        {{more}}
        """;
}
