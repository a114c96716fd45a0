using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-031", "a server takes the Finished of a client whose CertificateVerify never came")]
internal sealed class SignatureMayBeLeftOut : HandshakeRules
{
    public override bool WaitsForProofOfPossession => false;
}
