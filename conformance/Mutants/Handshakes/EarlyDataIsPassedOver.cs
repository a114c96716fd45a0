using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-008", "application data before the end of the handshake is passed over")]
internal sealed class EarlyDataIsPassedOver : HandshakeRules
{
    public override bool RefusesEarlyData => false;
}
