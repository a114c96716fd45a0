using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-036", "over DTLS there is another suite of certificates than the mandatory one")]
internal sealed class NoMandatorySuiteOfCertificatesOverDtls : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithCertificates(bool datagrams) => datagrams ? [0xc023] : base.SuitesWithCertificates(datagrams);
}
