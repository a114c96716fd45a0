using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-004", "DTLS 1.0 stands in the place of DTLS 1.2")]
internal sealed class DtlsIsVersionOne : HandshakeRules
{
    public override IReadOnlyList<int> Versions(bool datagrams) => datagrams ? [0xfeff] : base.Versions(datagrams);
}
