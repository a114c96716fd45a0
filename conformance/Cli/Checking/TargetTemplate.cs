using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Cli.Checking;

/// <summary>The text of a new target file, with a comment for each key.</summary>
internal static class TargetTemplate
{
    private static readonly HashSet<string> Doubtful =
        [Capabilities.PlainOriginators, "acp.role", "acp.cse-originators", "acp.context.location", "acp.authentication-flag", "location-policy", "notify"];

    /// <summary>The catalogue is of release 3; a CSE that does not know it is asked in the nearest one.</summary>
    private static readonly string[] Preferred = ["3", "4", "5", "2a"];

    /// <summary>A target file for the CSE at <paramref name="url"/>.</summary>
    public static string Of(Uri url, string? name, string admin, CseBaseLookup? found)
    {
        var release = Preferred.FirstOrDefault(r => found?.Releases.Contains(r) ?? false) ?? "3";
        var claims = string.Join("\n", Capabilities.All.Select(c => $"  {(Claimed(c.Key, found) ? "- " : "# - ")}{c.Key,-28} # {c.Value}"));
        return $"""
            # yaml-language-server: $schema=target.schema.json
            # Target file of ts0003: what your CSE claims, and how it is reached. `ts0003 check --target <this file>` looks whether it is right.
            name: My CSE
            roles: [in-cse, hosting-cse, registrar-cse]   # in-cse, mn-cse or asn-cse; hosting-cse is what clause 7.1 judges

            # What is not claimed is not judged, and the report says so. Remove the # of what your CSE supports.
            claims:
            {claims}

            http:
              url: {url.GetLeftPart(UriPartial.Authority)}      # its HTTP binding
              # notifyListen: http://192.0.2.1:9000     # where we listen for notifications, as the CSE reaches it; needed for a remote CSE
              # headers: {'{'} Authorization: "env:CSE_TOKEN" {'}'}   # what a gateway before the CSE demands; from the environment, never shown
              # source: 192.0.2.1                       # from where the CSE sees our requests come, if addresses are translated on the way

            cse:
              id: {found?.CseId ?? "/id-in"}                    # SP-relative CSE-ID
              # sp: //m2msp.example                             # its M2M-SP-ID; without it, rules with absolute identifiers are not judged
              name: {found?.Name ?? name ?? "cse-in"}                                      # resourceName of the CSEBase
              release: "{release}"                              # sent as X-M2M-RVI
              admin: {admin}                                    # an originator with all rights below the CSEBase
              aeStems: [C]                                      # AE-ID-Stems with which an AE may ask for registration

            # limits: {'{'} requestsPerSecond: 50, connections: 4 {'}'}   # labs share devices
            # location: {'{'} latitude: 48.1, longitude: 11.5, country: DE {'}'}   # where the CSE believes our originators to be

            """;
    }

    private static bool Claimed(string capability, CseBaseLookup? found) => !Doubtful.Contains(capability) && capability switch
    {
        "group" or "acp.group" => found?.Types.Contains(9) ?? true,
        "subscription" => found?.Types.Contains(23) ?? true,
        "flexcontainer" => found?.Types.Contains(28) ?? true,
        _ => true,
    };
}
