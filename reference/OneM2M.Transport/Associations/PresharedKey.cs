namespace OneM2M.Transport.Associations;

/// <summary>A symmetric key that both ends of an association hold.</summary>
/// <param name="Identity">psk_identity of RFC 4279: octets as they are on the wire, of a text its UTF-8.</param>
/// <param name="Key">The key; a secret, never shown.</param>
public sealed record PresharedKey(byte[] Identity, byte[] Key)
{
    /// <summary>Never the key.</summary>
    public override string ToString() => $"psk_identity of {Identity.Length} octets";
}
