using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>One whole handshake message that was sent in clear.</summary>
/// <param name="FromClient">Whether the client sent it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Sequence">message_seq of DTLS; over TLS its place among those of its sender.</param>
/// <param name="Body">Without header.</param>
internal sealed record HandshakePiece(bool FromClient, byte Type, int Sequence, byte[] Body)
{
    /// <summary>Its octets as they go into the hash of the handshake: over DTLS as if it had been sent in one fragment (RFC 6347 4.2.6).</summary>
    public byte[] Hashed(bool datagrams)
    {
        var writer = new OctetWriter().Octet(Type).Medium(Body.Length);
        if (datagrams)
            writer.Short(Sequence).Medium(0).Medium(Body.Length);
        return writer.Octets(Body).Written.ToArray();
    }
}
