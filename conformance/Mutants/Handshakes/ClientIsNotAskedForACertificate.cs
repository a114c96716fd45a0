using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-041", "a server does not ask its client for a certificate")]
internal sealed class ClientIsNotAskedForACertificate : HandshakeRules
{
    public override bool AsksForCertificate => false;
}
