using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-022", "an identity that nobody knows has the first key")]
internal sealed class UnknownIdentitiesHaveTheFirstKey : HandshakeRules
{
    public override PresharedKey? Find(byte[] identity, IReadOnlyList<PresharedKey> keys) => base.Find(identity, keys) ?? keys[0];
}
