using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-029", "over TLS certificates come with ECDHE_RSA alone")]
internal sealed class OtherKeyExchangeOfCertificates : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithCertificates(bool datagrams) => datagrams ? base.SuitesWithCertificates(datagrams) : [0xc027];
}
