using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-030", "a server does not check the signature of its client")]
internal sealed class SignatureOfAClientIsNotChecked : HandshakeRules
{
    public override bool ChecksProofOfPossession => false;
}
