using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-023", "a client names the identity without its domain",
    AlsoFails =
    [
        "REQ-TLS-001", "REQ-TLS-003", "REQ-TLS-004", "REQ-TLS-011", "REQ-TLS-014", "REQ-TLS-016", "REQ-TLS-019", "REQ-TLS-020",
        "REQ-TLS-022", "REQ-TLS-024", "REQ-TLS-025", "REQ-TLS-026",
    ])]
internal sealed class IdentityLosesItsDomain : HandshakeRules
{
    public override byte[] IdentitySent(PresharedKey key) => base.IdentitySent(key).TakeWhile(octet => octet != (byte)'@').ToArray();
}
