using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-021", "a shared key is used without its last octet, as whoever lacks that octet does")]
internal sealed class LastOctetOfAKeyIsDropped : HandshakeRules
{
    public override byte[] KeyUsed(PresharedKey key) => base.KeyUsed(key)[..^1];
}
