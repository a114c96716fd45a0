using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-017", "the mandatory suites of shared keys are missing over both transports",
    AlsoFails =
    [
        "REQ-TLS-001", "REQ-TLS-003", "REQ-TLS-004", "REQ-TLS-011", "REQ-TLS-014", "REQ-TLS-016", "REQ-TLS-018", "REQ-TLS-019",
        "REQ-TLS-020", "REQ-TLS-022", "REQ-TLS-023", "REQ-TLS-024", "REQ-TLS-025", "REQ-TLS-026", "REQ-TLS-028",
    ])]
internal sealed class NoMandatorySuiteOfKeys : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => [.. base.SuitesWithKeys(datagrams).Skip(1).Where(s => s != 0x00ae && s != 0xc0a8), 0xc0a4];
}
