using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-020", "a shared key is cut to 16 octets")]
internal sealed class KeysAreSixteenOctets : HandshakeRules
{
    public override byte[] KeyUsed(PresharedKey key) => base.KeyUsed(key)[..16];
}
