namespace OneM2M.Security.Identifiers;

/// <summary>A hash of the Named Information registry (RFC 6920 section 9.4): SHA-256, of which the leftmost octets are kept.</summary>
/// <param name="Name">As in the registry, lower case.</param>
/// <param name="Octets">How many octets of the digest are kept, 1 to 32.</param>
public sealed record NiHash(string Name, int Octets)
{
    /// <summary>All 256 bits.</summary>
    public static NiHash Sha256 { get; } = new("sha-256", 32);

    /// <summary>The leftmost 128 bits.</summary>
    public static NiHash Sha256To128 { get; } = new("sha-256-128", 16);

    /// <summary>The leftmost 120 bits.</summary>
    public static NiHash Sha256To120 { get; } = new("sha-256-120", 15);

    /// <summary>Characters of base64url without padding that the kept octets take.</summary>
    public int Characters => ((Octets * 8) + 5) / 6;

    /// <summary>The hash of that name, or null.</summary>
    public static NiHash? Find(ReadOnlySpan<char> name, IdentifierRules? rules = null)
    {
        foreach (var hash in (rules ?? IdentifierRules.Standard).NiHashes)
        {
            if (name.SequenceEqual(hash.Name))
                return hash;
        }

        return null;
    }
}
