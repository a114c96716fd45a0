using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-028", "a suite without encryption takes the place of the mandatory one over TLS")]
internal sealed class KeysEncryptNothing : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => datagrams ? base.SuitesWithKeys(datagrams) : [0x00b0];
}
