using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-035", "over TLS there is another suite of certificates than the mandatory one")]
internal sealed class NoMandatorySuiteOfCertificatesOverTls : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithCertificates(bool datagrams) => datagrams ? base.SuitesWithCertificates(datagrams) : [0xc0ae];
}
