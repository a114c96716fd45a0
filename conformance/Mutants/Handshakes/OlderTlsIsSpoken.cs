using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-002", "TLS 1.1 is spoken beside TLS 1.2")]
internal sealed class OlderTlsIsSpoken : HandshakeRules
{
    public override IReadOnlyList<int> Versions(bool datagrams) => datagrams ? base.Versions(datagrams) : [0x0303, 0x0302];
}
