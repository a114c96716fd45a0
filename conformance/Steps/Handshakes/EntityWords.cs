using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>What an implementation is at an endpoint, by table 10.1.3-1: as the entry says, else as the roles of the target file do.</summary>
internal static class EntityWords
{
    private static readonly string[] FieldCses = ["mn-cse", "asn-cse"];
    private static readonly string[] Cses = ["in-cse", "mn-cse", "asn-cse", "hosting-cse", "registrar-cse"];

    /// <summary>Whether it is what a feature says, e.g. "a CSE of the Field Domain".</summary>
    public static bool Is(string words, SecureEndpointProfile endpoint, IReadOnlyList<string> roles)
    {
        bool Any(params string[] entities) => endpoint.Entity is { } entity ? entities.Contains(entity) : roles.Intersect(entities, StringComparer.Ordinal).Any();
        return words switch
        {
            "in the Infrastructure Domain" => Any("in-cse", "in-ae"),
            "on a Middle Node" => Any("mn-cse"),
            "a CSE" => Any("in-cse", "mn-cse", "asn-cse"),
            "a CSE of the Field Domain" => Any(FieldCses),
            "a CSE of the Infrastructure Domain" => Any("in-cse"),
            "an AE" => endpoint.Entity is { } entity ? entity.EndsWith("-ae", StringComparison.Ordinal) : !roles.Intersect(Cses, StringComparer.Ordinal).Any(),
            _ => throw new ArgumentOutOfRangeException(nameof(words), words, "no kind of node or entity that is known"),
        };
    }

    /// <summary>The row of the table for the linter; null where nothing says which.</summary>
    public static string? Row(SecureEndpointProfile endpoint, IReadOnlyList<string> roles) => endpoint.Role switch
    {
        SecureRole.Maf => "maf",
        SecureRole.Mef => "mef",
        _ when Is("a CSE of the Infrastructure Domain", endpoint, roles) => "in-cse",
        _ when Is("a CSE of the Field Domain", endpoint, roles) => "field-domain-cse",
        _ when Is("an AE", endpoint, roles) => Is("in the Infrastructure Domain", endpoint, roles) ? "in-ae" : "field-domain-ae",
        _ => null,
    };
}
