using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-041", "a client that shows no certificate is let in", AlsoFails = ["REQ-CAV-030", "REQ-CAV-034", "REQ-CAV-038", "REQ-CAV-043"])]
internal sealed class ClientWithoutCertificateIsLetIn : HandshakeRules
{
    public override bool LetsInWithoutCertificate => true;
}
