using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-018", "the mandatory suites of certificates are missing over both transports")]
internal sealed class InfrastructureLacksSuites : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithCertificates(bool datagrams) => datagrams ? [0xc0ac] : [0xc02b];
}
