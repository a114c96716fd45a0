using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-041", "a client that shows no certificate is let in")]
internal sealed class ClientWithoutCertificateIsLetIn : HandshakeRules
{
    public override bool LetsInWithoutCertificate => true;
}
