using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-021", "a shared key is used without its last octet, as whoever lacks that octet does",
    AlsoFails =
    [
        "REQ-TLS-001", "REQ-TLS-003", "REQ-TLS-004", "REQ-TLS-011", "REQ-TLS-014", "REQ-TLS-016", "REQ-TLS-019", "REQ-TLS-020",
        "REQ-TLS-022", "REQ-TLS-024", "REQ-TLS-025", "REQ-TLS-026",
    ])]
internal sealed class LastOctetOfAKeyIsDropped : HandshakeRules
{
    public override byte[] KeyUsed(PresharedKey key) => base.KeyUsed(key)[..^1];
}
