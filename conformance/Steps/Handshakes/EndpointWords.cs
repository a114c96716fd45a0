using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>How features call roles at an endpoint and flavours of certificates.</summary>
internal static class EndpointWords
{
    private static readonly Dictionary<string, SecureRole> Roles = new(StringComparer.Ordinal)
    {
        ["Entity A"] = SecureRole.EntityA,
        ["Entity B"] = SecureRole.EntityB,
        ["MAF"] = SecureRole.Maf,
        ["MEF"] = SecureRole.Mef,
        ["enrolee"] = SecureRole.Enrolee,
    };

    private static readonly Dictionary<string, PeerFlavour> Flavours = new(StringComparer.Ordinal)
    {
        ["raw-public-key"] = PeerFlavour.Raw,
        ["device"] = PeerFlavour.Device,
        ["cse-id"] = PeerFlavour.CseId,
        ["ae-id"] = PeerFlavour.AeId,
        ["node-id"] = PeerFlavour.NodeId,
        ["fqdn"] = PeerFlavour.Fqdn,
    };

    /// <summary>"Entity B" and the like.</summary>
    public static SecureRole Role(string words) => Of(Roles, words);

    /// <summary>"cse-id" and the like.</summary>
    public static PeerFlavour Flavour(string words) => Of(Flavours, words);

    /// <summary>How a feature calls <paramref name="role"/>.</summary>
    public static string Name(SecureRole role) => Roles.Single(r => r.Value == role).Key;

    /// <summary>How a feature calls <paramref name="flavour"/>.</summary>
    public static string Name(PeerFlavour flavour) => Flavours.Single(f => f.Value == flavour).Key;

    private static T Of<T>(Dictionary<string, T> known, string words) => known.TryGetValue(words, out var found)
        ? found
        : throw new ArgumentOutOfRangeException(nameof(words), words, "expected one of: " + string.Join(", ", known.Keys));
}
