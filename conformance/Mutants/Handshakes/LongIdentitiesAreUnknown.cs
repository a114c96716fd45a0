using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-024", "a server knows no identity beyond 64 octets")]
internal sealed class LongIdentitiesAreUnknown : HandshakeRules
{
    public override PresharedKey? Find(byte[] identity, IReadOnlyList<PresharedKey> keys) => identity.Length > 64 ? null : base.Find(identity, keys);
}
