using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-041", "a server does not ask its client for a certificate",
    AlsoFails =
    [
        "REQ-CAV-004", "REQ-CAV-005", "REQ-CAV-006", "REQ-CAV-007", "REQ-CAV-008", "REQ-CAV-009", "REQ-CAV-010", "REQ-CAV-011", "REQ-CAV-012", "REQ-CAV-013", "REQ-CAV-025", "REQ-CAV-030", "REQ-CAV-034", "REQ-CAV-045", "REQ-CAV-047", "REQ-CAV-048", "REQ-CAV-049", "REQ-CAV-050", "REQ-CAV-055", "REQ-CAV-014", "REQ-CAV-020", "REQ-CAV-035", "REQ-CAV-037", "REQ-CAV-038", "REQ-CAV-039", "REQ-CAV-040", "REQ-CAV-043",
        "REQ-CAV-044", "REQ-CAV-046", "REQ-CAV-051", "REQ-CAV-052", "REQ-CAV-053", "REQ-CAV-054", "REQ-CAV-057", "REQ-CRT-044",
        "REQ-CRT-045", "REQ-CRT-046", "REQ-CRT-047", "REQ-CRT-049", "REQ-TLS-030", "REQ-TLS-031",
    ])]
internal sealed class ClientIsNotAskedForACertificate : HandshakeRules
{
    public override bool AsksForCertificate => false;
}
