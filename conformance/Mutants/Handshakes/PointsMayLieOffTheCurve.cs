using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-032", "of a key share the x coordinate alone is looked at")]
internal sealed class PointsMayLieOffTheCurve : HandshakeRules
{
    public override bool ChecksPoint => false;
}
