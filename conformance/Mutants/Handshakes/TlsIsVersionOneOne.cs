using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-001", "TLS 1.1 stands in the place of TLS 1.2",
    AlsoFails =
    [
        "REQ-CAV-003", "REQ-CAV-014", "REQ-CAV-020", "REQ-CAV-025", "REQ-CAV-029", "REQ-CAV-030", "REQ-CAV-031", "REQ-CAV-032",
        "REQ-CAV-033", "REQ-CAV-034", "REQ-CAV-035", "REQ-CAV-036", "REQ-CAV-037", "REQ-CAV-038", "REQ-CAV-039", "REQ-CAV-040",
        "REQ-CAV-041", "REQ-CAV-042", "REQ-CAV-045", "REQ-CAV-046", "REQ-CAV-051", "REQ-CAV-052", "REQ-CAV-053", "REQ-CAV-054",
        "REQ-CAV-055", "REQ-CAV-056", "REQ-CRT-044", "REQ-CRT-045", "REQ-CRT-046", "REQ-CRT-047", "REQ-CRT-049", "REQ-TLS-002",
        "REQ-TLS-003", "REQ-TLS-004", "REQ-TLS-011", "REQ-TLS-014", "REQ-TLS-016", "REQ-TLS-019", "REQ-TLS-020", "REQ-TLS-022",
        "REQ-TLS-023", "REQ-TLS-024", "REQ-TLS-025", "REQ-TLS-026", "REQ-TLS-029", "REQ-TLS-033", "REQ-TLS-034", "REQ-TLS-035",
        "REQ-TLS-036", "REQ-TLS-037", "REQ-TLS-038", "REQ-TLS-039",
    ])]
internal sealed class TlsIsVersionOneOne : HandshakeRules
{
    public override IReadOnlyList<int> Versions(bool datagrams) => datagrams ? base.Versions(datagrams) : [0x0302];
}
