using System.Buffers.Text;
using System.Security.Cryptography;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Public key identifiers of 10.1.2: ni: URIs of RFC 6920 over the SubjectPublicKeyInfo.</summary>
public static class PublicKeyIdentifier
{
    private static readonly (string Name, int Octets)[] Algorithms = [("sha-256", 32), ("sha-256-128", 16), ("sha-256-120", 15)];

    /// <summary>The identifier of <paramref name="subjectPublicKeyInfo"/> under <paramref name="algorithm"/>: sha-256, sha-256-128 or sha-256-120.</summary>
    public static string Of(ReadOnlySpan<byte> subjectPublicKeyInfo, string algorithm = "sha-256") =>
        $"ni:///{algorithm};{Base64Url.EncodeToString(SHA256.HashData(subjectPublicKeyInfo).AsSpan(0, Algorithms.Single(a => a.Name == algorithm).Octets))}";

    /// <summary>
    /// Whether <paramref name="identifier"/> is one of <paramref name="subjectPublicKeyInfo"/>: any authority and query, the value without padding.
    /// </summary>
    public static bool Matches(ReadOnlySpan<byte> subjectPublicKeyInfo, string identifier)
    {
        if (!identifier.StartsWith("ni://", StringComparison.OrdinalIgnoreCase))
            return false;
        var path = identifier.IndexOf('/', 5);
        var separator = path < 0 ? -1 : identifier.IndexOf(';', path);
        if (separator < 0)
            return false;
        var algorithm = identifier[(path + 1)..separator];
        var query = identifier.IndexOf('?', separator);
        var value = identifier.AsSpan((separator + 1)..(query < 0 ? identifier.Length : query));
        foreach (var (name, _) in Algorithms)
        {
            if (name.Equals(algorithm, StringComparison.OrdinalIgnoreCase))
            {
                var own = Of(subjectPublicKeyInfo, name).AsSpan("ni:///".Length + name.Length + 1);
                return own.SequenceEqual(value);
            }
        }

        return false;
    }
}
