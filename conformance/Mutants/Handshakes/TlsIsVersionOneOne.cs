using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-001", "TLS 1.1 stands in the place of TLS 1.2")]
internal sealed class TlsIsVersionOneOne : HandshakeRules
{
    public override IReadOnlyList<int> Versions(bool datagrams) => datagrams ? base.Versions(datagrams) : [0x0302];
}
