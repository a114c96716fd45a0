using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-028", "a suite without encryption takes the place of the mandatory one over TLS",
    AlsoFails =
    [
        "REQ-TLS-001", "REQ-TLS-003", "REQ-TLS-004", "REQ-TLS-011", "REQ-TLS-014", "REQ-TLS-016", "REQ-TLS-017", "REQ-TLS-018",
        "REQ-TLS-019", "REQ-TLS-020", "REQ-TLS-022", "REQ-TLS-023", "REQ-TLS-024", "REQ-TLS-025", "REQ-TLS-026",
    ])]
internal sealed class KeysEncryptNothing : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => datagrams ? base.SuitesWithKeys(datagrams) : [0x00b0];
}
