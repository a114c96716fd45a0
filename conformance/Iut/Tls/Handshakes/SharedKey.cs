namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>A pre-shared key and its name on the wire.</summary>
/// <param name="Identity">psk_identity, as sent: the octets of UTF-8 for a text, up to 65,535.</param>
/// <param name="Key">The key; a secret, never shown.</param>
public sealed record SharedKey(byte[] Identity, byte[] Key)
{
    /// <summary>Never the key.</summary>
    public override string ToString() => $"psk_identity of {Identity.Length} octets";
}
