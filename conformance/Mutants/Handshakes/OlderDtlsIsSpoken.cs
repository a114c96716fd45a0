using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-005", "DTLS 1.0 is spoken beside DTLS 1.2")]
internal sealed class OlderDtlsIsSpoken : HandshakeRules
{
    public override IReadOnlyList<int> Versions(bool datagrams) => datagrams ? [0xfefd, 0xfeff] : base.Versions(datagrams);
}
