using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-033", "the key exchange works on secp384r1 alone")]
internal sealed class GroupIsSecp384r1 : HandshakeRules
{
    public override IReadOnlyList<int> Groups => [24];
}
