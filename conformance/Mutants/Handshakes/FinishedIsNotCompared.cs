using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-007", "the verify_data of the Finished of the other side is not compared")]
internal sealed class FinishedIsNotCompared : HandshakeRules
{
    public override bool ChecksFinished => false;
}
