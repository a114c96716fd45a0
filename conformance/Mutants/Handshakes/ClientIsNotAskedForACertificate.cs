using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-041", "a server does not ask its client for a certificate", AlsoFails = ["REQ-CAV-057", "REQ-TLS-030", "REQ-TLS-031"])]
internal sealed class ClientIsNotAskedForACertificate : HandshakeRules
{
    public override bool AsksForCertificate => false;
}
